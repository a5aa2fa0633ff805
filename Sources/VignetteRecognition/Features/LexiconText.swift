/// The concepts of the field with their words.
enum LexiconText {
  static let text = """
    medicine: medication*, medicine*, meds, med, drug, drugs, tablet*, pill, pills, capsule*, script, scripts, \
      prescription*, antidepressant*, antipsychotic*, stimulant*, benzo*, ssri*, snri*, neuroleptic*, sedative*, \
      lithium, prozac, fluoxetine, sertraline, zoloft, citalopram, escitalopram, lexapro, paroxetine, seroxat, paxil, \
      venlafaxine, effexor, mirtazapine, bupropion, wellbutrin, quetiapine, seroquel, olanzapine, zyprexa, \
      risperidone, aripiprazole, abilify, clozapine, lamotrigine, lamictal, valproate, depakote, lorazepam, ativan, \
      diazepam, valium, xanax, alprazolam, clonazepam, klonopin, zopiclone, ambien, zolpidem, temazepam, \
      methylphenidate, ritalin, adderall, haloperidol, gabapentin, pregabalin
    named medicine: lithium, prozac, fluoxetine, sertraline, zoloft, citalopram, escitalopram, lexapro, paroxetine, \
      seroxat, paxil, venlafaxine, effexor, mirtazapine, bupropion, wellbutrin, quetiapine, seroquel, olanzapine, \
      zyprexa, risperidone, aripiprazole, abilify, clozapine, lamotrigine, lamictal, valproate, depakote, lorazepam, \
      ativan, diazepam, valium, xanax, alprazolam, clonazepam, klonopin, zopiclone, ambien, zolpidem, temazepam, \
      methylphenidate, ritalin, adderall, haloperidol
    illness: illness*, ill, disease*, disorder*, condition, diagnos*, depress*, bipolar, schizo*, psychosis, \
      psychotic, anxiety, ocd, ptsd, breakdown*, symptom*, sick, unwell, episode*, mania, manic, poorly
    fear: fear*, afraid, scar*, frighten*, worr*, dread*, nervous*, concern*, terrif*, anxious*, alarm*, apprehens*, \
      uneasy, danger*, risk*, reservation*, misgiving*, put* you off, worst
    hope: hope*, hoping, wish*, expect*, want*, looking for, dream*, fantas*, imagin*, ideal*, miracle, perfect*, \
      magic*, benefit*, get out of it, do for you, help with
    meaning: mean, means, meaning*, meant, make of, making of, make sense, understand*, sense of it, say about you, \
      says about you, stand for, stands for, represent*, symbol*, explain*, theory, theories, explanation*, signif*, \
      story you tell
    cause: caus*, brought on, brought it on, led to, why it started, where it comes from, come from, comes from, \
      came from, origin*, root*, behind it, set it off, triggered, trigger*, started, start off, contributed, \
      contribut*, play a part, played a part
    life: life, live, lives, living, lived, future, years from now, goal*, ambition*, aspir*, career, work, job, \
      purpose, become, becoming, aim*, matters to you, worthwhile, fulfil*
    parents: mother*, mom, mum, mam, mommy, mummy, dad, daddy, father*, parent*, stepfather, stepmother, stepdad, \
      stepmum, gran*, nan, nana, family, families, caregiver*, carer*, guardian*, foster*
    childhood: child*, kid, kids, little, young*, boy, girl, growing up, grew up, grow up, raised, brought up, \
      upbringing, early years, school, teen*, back then
    care: care, cared, caring, look after, looked after, looking after, took care, comfort*, sooth*, nurtur*, \
      protect*, turn to, turned to, depend*, rely, relied, lean on
    history: history, past, happened, experience*, event*, trauma*, abuse*, loss*, lost, bereave*, divorce*, \
      childhood, back story, earlier, been through, lived through, background
    between us: remind*, echo*, repeat of, same way, like he did, like she did, like they did, just as, as though i \
      were, the way you relate, between us, right now, happening now, with me, towards me, toward me, here with me
    pattern: pattern*, again and again, every time, each time, whenever, cycle*, repeat*, recurr*, keeps happening, \
      keep happening, theme*, sequence, habit, familiar place, same thing, third time, notice that, noticed that, tend \
      to, tends to, always seems
    criticism: critic*, complain*, feedback, tell me off, disagree*, unhappy with me, dissatisf*, annoy*, let me \
      know, tell me if, tell me when, say so, speak up, get it wrong, getting wrong, getting it wrong, don't like, \
      object*, call me out, permission
    ambivalence: mixed, torn, ambivalen*, two minds, both, part of you, parts of you, one side, other side, another \
      side, half of you, on the one hand, on one hand, on the other, in between, conflict*, unsure, not so sure, \
      natural, normal, understandable, hesita*
    missed doses: miss, missed, missing, skip*, forget*, forgot*, stopp*, stop, quit*, ran out, cut down, come off, \
      came off, off it, left it out, leave out, in a row, how often, how regular*, manage to take, gets in the way, \
      getting in the way, actually take, actually taking, really taking
    taking: take, takes, taking, took, taken, swallow*, use, using, dose, doses, dosing
    deciding: decid*, decision*, option*, choice*, choose*, choosing, alternative*, pros, cons, advantage*, \
      drawback*, disadvantage*, weigh*, risks and benefits, upside*, downside*, consider*, possibilit*, work out, \
      figure out
    together: together, jointly, joint, us, both of us, partner*, team, collaborat*, shared, share, with you, \
      between us
    preference: prefer*, rather, lean*, leaning, like to do, your choice, your call, up to you, your opinion, your \
      view, your thoughts on, appeal*, fancy, favour*, favor*, gut, instinct, what would you like, how would you like
    what shows: look, looks, seem*, sound*, appear*, notice*, sense, hear, see, saw, face, voice, eyes, tears, \
      tearful, crying, fists, expression, shifted
    feeling: sad*, angry, anger, furious, rage, cross, irritat*, hurt, asham*, shame*, humiliat*, disappoint*, \
      lonely, alone, scared, frightened, upset, tense, frustrat*, hopeless*, helpless*, guilt*, embarrass*, grief, \
      griev*, jealous*, bitter*, numb, lost
    hardship: hard, tough, difficult*, painful, pain, awful, terrible, exhaust*, unbearable, struggl*, suffer*, \
      rough, heavy, burden*, overwhelm*, courage, brave*, sorry to hear, so sorry, no wonder, dreadful, horrible, \
      wearing
    apology: sorry, apolog*, my mistake, my fault, mistake*, i got, wrong of me, i was wrong, misunderst*, misjudg*, \
      misread*, didn't listen, wasn't listening, too quickly, too fast, pushed, put my foot, clumsy, insensitive, \
      regret*, off on the wrong foot, rupture*, between us
    limits: can't promise, cannot promise, can't guarantee, no guarantee, don't know whether, don't know if, not \
      sure whether, not sure if, isn't magic, can't fix, can't cure, can't solve, can't take away, can't make, won't \
      solve, won't fix, limit*, only do so much, realistic, modest, honest*, uncertain*, no magic, doesn't have the \
      power, wish i had, wish i could, edge off
    silence: silen*, quiet*, wait*, pause*, nod*, nothing, space, take your time, no rush, no hurry, in your own \
      time, sit with, sit back, moment, breathe
    body and life: mind and body, body and mind, brain and, biology, bio*, relationship*, stress*, environment*, \
      psycholog*, social, interact*, genes, expectation*, placebo*, nocebo*, both play, combination, many causes, many \
      factors, mix of, talking therapy, works better when, psychotherap*
    suicide: suicid*, kill yourself, killing yourself, end your life, ending your life, end it all, end it, \
      self-harm, self harm, selfharm, harm yourself, harming yourself, hurt yourself, hurting yourself, not be alive, \
      be dead, better off dead, wish you were dead, wake up, overdose*, safe, safety, dying, take your own life, not \
      want to be here, go on living, cutting, means, stored up
    unwanted effects: side effect*, side-effect*, sideeffect*, unwanted effect*, adverse, weight, nausea, nauseous, \
      headache*, dizz*, drows*, groggy, sedat*, foggy, tremor*, shak*, restless*, dry mouth, libido, sex*, constipat*, \
      rash*, hungry, appetite, sleepy, tolerat*, agree with you, agreeing with you, physical*, body, zombie
    colleagues: therapist*, psychotherapist*, counsellor*, counselor*, psychologist*, gp, primary care, family \
      doctor, care coordinator, keyworker, key worker, social worker, treatment team, your team, psychoanalyst*, \
      analyst
    contact: speak, spoke, speaking, talk to, talk with, call her, call him, ring her, ring him, phone her, phone \
      him, contact*, email*, write to, in touch, same page, coordinat*, joined up, liais*, with your permission, your \
      consent, share what, let them know, meet with
    own pull: i notice, i'm noticing, i feel, i find myself, i'm finding, i'm aware, i catch myself, pull, pulled, \
      urge, tempted, temptation, pressure, pressured, my own, my reaction, my feelings, my frustration, before i act, \
      slow down, slow myself, not rush, rather than rush, step back, take a breath, deep breath, supervision, \
      supervisor, colleague, think before, reflect*
    frame: minutes, every week, every two weeks, fortnight*, monthly, weekly, appointments, sessions, how we work, \
      work together, ground rules, my role, my job, your role, confidential*, emergency, emergencies, out of hours, \
      phone calls, contact me, between appointments, between visits, what you can expect, how this works, boundaries, \
      what i do, repeat prescription*, refill*, renew*
    plan: plan, plans, agreed, agree, sum up, summar*, recap, to recap, follow up, follow-up, followup, next time, \
      next week, next appointment, next visit, see you, check in, review, book, in two weeks, in a month, in a \
      fortnight, in four weeks, step, steps, come back
    chemistry: chemical*, imbalance*, serotonin*, dopamine*, neurotransmitter*, receptor*, brain*, neuro*, genetic*, \
      gene, genes, inherit*, dna, diabet*, insulin, biologic*, biochem*, wiring, wired, circuit*, hormon*
    reassurance: don't worry, not to worry, no need to worry, be fine, be ok, be okay, be alright, be all right, \
      just fine, work out, all work out, feel better soon, perfectly safe, totally safe, nothing to worry, nothing to \
      be afraid, cheer up, good hands, get better, before you know it, you'll see, promise you, i'm sure, right as \
      rain, calm down, relax, no problem
    must: must, have to, need to, got to, gotta, required, insist, order*, instruct*, obey, comply, complian*, as \
      prescribed, as directed, as told, do as, what i say, what i tell you, i'm telling you, no exceptions, no choice, \
      not optional, without fail, non-negotiable, make sure you, just take, keep taking
    prescribing: increase*, raise*, up the, go up, put you up, bump*, double*, higher dose, bigger dose, mg, \
      milligram*, add, adding, augment*, start you on, put you on, pop you on, switch*, swap*, change you, stronger, \
      prescribe you, write you, give you something, top up, on top, try another, another drug
    rescue: fix you, fix this, fix it, save you, rescue*, i'll find, i will find, cure*, whatever it takes, never \
      let you down, always be there, any time, anytime, day or night, twenty four seven, 24/7, leave it to me, won't \
      give up, never give up, i'm the one, take care of everything, my mobile, my cell, my personal number, count on \
      me, make you better, get you well
    threat: or else, unless, if you don't, if you won't, if you refuse, if you keep, if you stop, can't keep, can't \
      go on, no longer, discharg*, section you, committed, admit you, have you admitted, transfer*, find another \
      doctor, find someone else, find somebody else, close your file, close your case, off my list, strike*, last \
      chance, stop seeing you, wash my hands, end our work, sign you off, waste of time
    dismissal: nothing, no big deal, big deal, trivial, minor, silly, everyone gets, everybody gets, overthink*, \
      over-think*, exaggerat*, fuss*, overreact*, over-react*, in your head, ignore, not important, isn't important, \
      don't dwell, get over, small price, could be worse, have it worse, internet, google*, moving on, move on
    contradiction: wrong, not true, isn't true, untrue, incorrect, contradict*, makes no sense, doesn't make sense, \
      nonsense, illogical, irrational, unreasonable, disagree, actually, admit, but you said, you told me, come on, \
      being difficult, stubborn, ridiculous, excuse*, that's not what
    checklist: scale, one to ten, out of ten, 1 to 10, 1-10, rate, rating, score*, phq*, gad*, questionnaire, \
      checklist, yes or no, sleep*, appetite, energy, concentrat*, interest, pleasure, hallucinat*, voices, racing, \
      palpitation*, panic, mood, tearful, last two weeks, past two weeks, how often, hours, irritab*, impulsiv*
    splitting: incompetent, useless, didn't know what, doesn't know what, don't get you, doesn't get you, unlike, \
      other doctor*, last doctor, previous doctor, last psychiatrist, previous psychiatrist, old doctor, nurses, \
      staff, ward, hospital, came to me, come to me, listen to me, i would never, i'd never, between you and me, \
      clueless, negligent, terrible, hopeless, on your side
    lecture: studies, study, research*, evidence, guideline*, statistic*, percent, per cent, fact, facts, proven, \
      data, shows, trial*, meta-analys*, literature, responsib*, ought, should, relapse*, exercise, diet, smok*, \
      drinking, alcohol, lifestyle, grateful, important to, importance, risk of
    numbing: numb*, avoid*, escap*, away from, keep away, keeping away, push down, pushing down, shut out, shutting \
      out, cover*, blot*, block*, hide, hiding, protect you from, not to feel, not feel, don't have to feel, without \
      it, face, facing, have to face, distract*, dull*, anaesthe*, anesthe*, spare*, defen*
    bond with medicine: relationship with, companion*, friend, enemy, comfort, bottle, carry, attach*, bond, \
      security blanket, teddy, part of you, lived with, day in day out, every day, each day, every morning, each \
      morning, day to day, feel like to take, like to take, like taking, like for you to, go through your mind, goes \
      through your mind, parting with, without it
    what: what
    how: how
    why: why
    """
}
