/// The medicines that words name, and their doses.
enum Medicines {
  /// The medicines named, brands by what is in them.
  static func named(in words: [String]) -> Set<String> { Set(words.compactMap(name)) }

  /// The medicine that a word names; nothing where it names none.
  static func name(_ word: String) -> String? {
    if let name = names[word] { return name }
    return word.utf8.count > 7 && endings.contains(where: word.hasSuffix) ? word : nil
  }

  /// The doses told in milligrams.
  static func doses(in words: [String]) -> Set<Int> {
    var doses: Set<Int> = []
    for (place, word) in words.enumerated() {
      if units.contains(word), place > 0, let dose = number(words[place - 1]) { doses.insert(dose) }
      if word.hasSuffix("mg"), let dose = Int(word.dropLast(2)) { doses.insert(dose) }
    }
    return doses
  }

  private static func number(_ word: String) -> Int? { Int(word) ?? numerals[word] }

  private static let units: Set<String> = ["mg", "mgs", "milligram", "milligrams"]
  private static let numerals: [String: Int] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "hundred": 100,
  ]

  /// The endings by which medicines are known that stand nowhere else.
  private static let endings = [
    "azepam", "azolam", "oxetine", "triptyline", "ipramine", "talopram", "piprazole", "azodone", "peridone",
    "barbital", "sartan", "statin", "profen", "oxacin",
  ]

  /// By what is in it, a medicine's names.
  private static let lines = """
    lithium
    fluoxetine prozac
    sertraline zoloft lustral
    citalopram celexa cipramil
    escitalopram lexapro cipralex
    paroxetine seroxat paxil
    fluvoxamine faverin luvox
    venlafaxine effexor
    desvenlafaxine pristiq
    duloxetine cymbalta
    mirtazapine mirtazepine remeron
    bupropion wellbutrin zyban
    trazodone trazadone
    vortioxetine brintellix trintellix
    agomelatine
    nefazodone
    amitriptyline elavil
    nortriptyline
    clomipramine anafranil
    imipramine
    dosulepin
    doxepin
    phenelzine nardil
    tranylcypromine parnate
    moclobemide
    selegiline
    quetiapine seroquel
    olanzapine zyprexa
    risperidone risperdal
    paliperidone invega
    aripiprazole abilify
    brexpiprazole rexulti
    cariprazine vraylar
    lurasidone latuda
    ziprasidone geodon
    amisulpride
    sulpiride
    clozapine clozaril
    haloperidol haldol
    chlorpromazine
    flupentixol
    zuclopenthixol
    fluphenazine
    perphenazine
    lamotrigine lamictal
    valproate depakote epilim divalproex
    carbamazepine tegretol
    oxcarbazepine
    topiramate topamax
    gabapentin neurontin
    pregabalin lyrica
    lorazepam ativan
    diazepam valium
    alprazolam xanax
    clonazepam klonopin rivotril
    temazepam restoril
    oxazepam
    nitrazepam
    chlordiazepoxide librium
    zopiclone zimovane
    eszopiclone lunesta
    zolpidem ambien
    melatonin
    suvorexant
    buspirone buspar
    hydroxyzine atarax
    promethazine phenergan
    diphenhydramine benadryl
    propranolol
    prazosin
    clonidine
    guanfacine
    methylphenidate ritalin concerta
    dexamfetamine dexamphetamine adderall amphetamine amfetamine
    lisdexamfetamine vyvanse elvanse
    atomoxetine strattera
    modafinil
    ketamine esketamine spravato
    psilocybin
    naltrexone
    naloxone narcan
    acamprosate
    disulfiram antabuse
    methadone
    buprenorphine suboxone subutex
    oxycodone oxycontin percocet
    morphine
    codeine
    tramadol
    procyclidine
    benztropine benzatropine cogentin
    insulin
    metformin
    levothyroxine thyroxine
    ibuprofen
    paracetamol acetaminophen tylenol
    omeprazole
    lisinopril
    tamsulosin
    """

  private static let names: [String: String] = {
    var names: [String: String] = [:]
    for line in lines.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      for word in words { names[word] = words[0] }
    }
    return names
  }()
}
