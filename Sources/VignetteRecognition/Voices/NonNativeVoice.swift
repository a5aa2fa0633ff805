/// How the moves are put by those whose first language is another.
enum NonNativeVoice {
  static let text = """
    explore-illness-meaning
      When the other doctor has written "bipolar" on the paper, what has this word made with you?
      Please, what is in your own opinion this sickness, from where it comes, what it wants from you?
      You are saying "the family curse". I want to understand how you are explaining to yourself this curse.
      Doctors are calling it psychosis, your grandmother is calling it jinn. And you, how you call it, what is it \
    in your eyes?
      The pain in back is since six years called "only nerves". What does it say about you as man, in your \
    thinking?
      If I would ask your heart and not the textbook, what kind of thing this depression is?
      You have sticked the ADHD letter on the refrigerator. What it tells about you, this diagnosis, for you self?
      With respect, madam, do you see it as punishment, as illness of the body, as something other?
      Since you are sitting three times in week at dialysis machine: how do you make sense that just you became \
    this?
    explore-medication-wishes
      Which change you are wishing yourself from this white tablet, secretly also?
      You asked me for something "with more force". What should it do for you, this stronger thing?
      I understand, the exam is coming. In your fantasy, the methylphenidate makes what with you in these days?
      If the injection works like a dream, how looks then one Sunday in your house?
      Before we start, I like to know what you are expecting that the capsule brings to you.
      You said yes very polite. But what good you are waiting from this medicament, honestly?
      Your sister became "a new woman" with hers drops. Do you hope that same thing happens at you?
      What would have to become better with the pills, so that you tell to your husband: it was worth?
      Maybe there is some wish about this treatment which is little bit shy to say. I am curious for it, the big \
    hope too.
    explore-medication-fears
      Your hand made back when I put the recipe on the table. What makes you fear in these tablets?
      You have read the leaflet until three o'clock in night. Which sentence from there is scaring you the most?
      What bad thing do you imagine it will do in the baby, if you are swallowing it?
      I am hearing "I don't want be zombie". Please explain me this fright about the drug more.
      Your uncle became fat and slow from his depot. Is it this what you are afraid of, or is there other thing \
    too?
      Has there some worry about that you get dependent, that you never more come away from the medicine?
      I would like to stay by your doubt: what in the lithium is giving you fear?
      And if you take tonight the first half, what you are dreading that can happen until morning?
      Excuse me, the yes came very quick. Is anywhere inside still a fear for this patch?
    explore-medication-relationship
      You carry the little blue box always in the breast pocket. What is it become for you, this box?
      How is it, every evening at nine to open this blister, since eleven years already?
      You speak from your quetiapine like from an old friend. What kind of friendship is this?
      I want that you tell me how is the living with the monthly needle, not the effects, the living with it.
      When the pharmacy had not your tablets on Saturday, what did it make with you, to be without them one night?
      If your pills would be a person in the household, which person they are?
      Insulin, blood pressure pill, and now this one also: what feeling you have when you line up them near the \
    tea?
      How much you are attached on the sleeping drops, if I may ask so?
      You kissed the strip before putting it in bag. What place it is having in your life, this medicine?
    explore-defensive-use
      Can it be, sir, that the half lorazepam before the cemetery is for not to meet there the sadness?
      You took the drops just after the letter of your son came. Which feeling should they make quiet, perhaps?
      I am asking myself together with you if the quetiapine is a curtain, and what is behind of the curtain.
      Suppose the evening without the extra capsule: what thoughts are then coming that now cannot come?
      The anger on your boss disappeared always with the pregabalin. Maybe this is what it is used for?
      Without reproach I ask: does the pill help that you have not to know something about your marriage?
      When you are numb from it, what is it that you have not to remember from the war?
      Since mother's passing away you asked three times for a higher dose. May be the tablet holds off the \
    mourning?
      And the fourth zopiclone, does it protect you from the loneliness which comes at two in the night?
    ask-developmental-goals
      Apart from symptoms: for what do you want to live, where shall it go with you?
      You told of the bakery that you wanted to open. Is this still the life you dream for yourself?
      At seventy-eight one also has still wishes, isn't it? How should be your coming years?
      I see a violin case near your chair. Who would you like to become, when the treatment goes good?
      What kind of father you are wanting to be for the small Tomek?
      Let us look little far: after finishing the school, which life you are imagining for you?
      How should your life look in some years, in work and in love, in your own picture?
      Help me understand which person you had the intention to be, before the voices came between.
      If we are both working good, to which destination should we arrive, in your life I mean?
    ask-caregiving-history
      For to understand how you are with helpers: when you as child had fever, who was sitting at the bed?
      You said you grew with the aunt in Lucknow. How was she with you, she took good care?
      May I ask how was your mama, when you was small and crying?
      The father drove truck and was weeks away, you told. Who has then comforted you in the house?
      In your childhood home, how it was going when somebody needed something?
      Who did raise you, and did you feel there in good hands?
      The orphanage that you mentioned with half sentence... who was there for you like a parent?
      What did your parents with a boy that was having nightmares?
      I ask because old care colours new care: in small years, were you much alone or much held?
    ask-life-history-link
      In which time of your life the panic did come the first time, what has happened around then?
      You say it fell "from clear sky" in March. What else was in that March happening to you?
      The tablets stopped to work when your daughter married, I see from your notebook. Do you think one thing has \
    to do with the other?
      How you are thinking that the years in the refugee camp brought you until here?
      Since when exactly do you sleep bad, and what was changing in the life in those weeks?
      Perhaps the body began to hurt not in any random year. What was going on in the factory, that winter?
      Could you draw for me the line from your growing up until this illness, like you see it?
      Was there something in your story, a farewell, a new house, a shock, shortly before the relapse?
      Do you find some thread among losing the pregnancy and this tiredness of now?
    explore-adherence
      In the dosette is Tuesday and Wednesday still full. No scolding, only I like to know how it goes with the \
    taking.
      How many evenings in one week the tablet stays in the drawer, more or less?
      Everybody forgets. In which moments do you forget yours?
      I am not the police. How you are really using the capsules, when nobody looks?
      In Ramadan, how did you make with the morning dose?
      The pharmacist says the last packet was took in June. Tell me please how was it with the medicine since \
    then.
      Do you sometimes leave it out with purpose, for example before the Saturday dance?
      What is happening on the days where you jump over the injection appointment?
      With night shift at the hospital kitchen it must be complicated. How do you manage with taking it regular?
    explore-cost-of-recovery
      If tomorrow you stand up healthy, what will your brothers then demand from you?
      Your wife cooks now again for you and sits near. Is there some fear that this gets lost when you are well?
      Strange question maybe: for what was the illness also good?
      When the pain goes away, the pension commission calls. What else would come on you with the health?
      What would you have to decide about Ricardo, if you were not any more so tired?
      Being better, does it have also a price for you? Which one?
      Without the worry for you, would your parents still speak with each other, what do you think?
      Suppose the depression packs the suitcase. What goes away together with it, that you would not like to lose?
      What is the sickness saying for you, which you alone cannot say loud?
    explore-side-effect-meaning
      The heart film is in order, thanks God. Now describe me how is it to live with this trembling spoon.
      Your breasts are giving milk and you are a man of forty, and hormones we have checked. What does it make \
    with your feeling as man?
      This dry mouth, does it remember you to something from before?
      The weight came, twelve kilos, and sugar is normal. When you stand before the mirror, what you are thinking \
    about yourself?
      We excluded the dangerous things. What do you believe your skin wants to say with this itch?
      It is not only that it stays not hard, you say. How do you feel yourself as husband with this?
      This fog in the head, is it for you like poison, like sleep, like being nobody? Give me a picture.
      Bloods came good. I am wondering what it signifies for you that the feet cannot stay quiet in church.
      The saliva on your pillow in the morning, what feeling comes up when you see it?
    take-medication-history
      Please tell me from the beginning: which was the first tablet of your life, who gave it you, and how did it \
    end?
      So many empty boxes in your plastic bag! With which one of these it was going good, and why it finished?
      Mirtazapine and you, how was that story, like one tells from an old love?
      Not the milligrams interest me now. Which medicine in these twenty years was at your side?
      You laughed when you said "Haldol". What all happened with you and Haldol back then in Kraków?
      Which doctor gave you the venlafaxine, and did you believe to him?
      Before me there were seven drugs. Go with me one after other, how each came into your life and went out of \
    it.
      The first lithium, in army hospital, what was the reason that you and it separated?
      Of all the medicaments from past, was there one that disappointed you very deep?
    ask-side-effects
      Since the bigger capsule, did your body make something unpleasant?
      How is it with the sexual things under this tablet? I ask it everybody.
      You hold yourself on the wall when you stand up. Are you dizzy since new drops?
      Do you have more hunger, more thirst, is the trouser becoming narrow since olanzapine?
      Is there whatever disturbing thing from the medicine, stomach, sweating, toilet, also the embarrassing ones?
      After the depot on Monday, has come some stiffness in neck or restless in legs?
      Your tongue is often outside your lips today. Have you also remarked movements which come alone?
      I see you yawn much. Makes the pill you tired in day?
      Any hair on the pillow, skin problem or bad dreams, that you give guilt to the valproate?
    link-past-to-present
      Can it be that when I look at the clock, I am for you one moment like your stepfather behind his newspaper?
      You had to be the good girl by the nuns. Maybe you must be a good patient by me too?
      I am only guessing: your mother promised and did not come; now I promise and you are not believing. Could be \
    connected?
      The army doctor has lied you. Is something of him sitting between us, when I speak about the injection?
      At home nobody did ask you, only decided. Perhaps with my prescription it feels again the same like there?
      As a boy you hid bad notes from papa, and from me the missed doses. Do you see a similarity also?
      Your brother always got the first plate, and today I took other patient before you. Did that bring back \
    something old?
      May be that you test me if I go away, so like your first husband did go?
      I ask me whether you expect from doctors the slap that came in childhood after each complaint.
    name-pattern
      Third time now: you find work, you sleep less, you leave tablets, then clinic. What you see in that?
      I am remarking something that is repeating: first the doctor is wonderful, after two months he is idiot.
      Paroxetine, duloxetine, agomelatine, with all of them six good weeks and then nothing. It goes in circles, \
    no?
      Always before holidays of your therapist comes the emergency. This I see now the fourth time, I don't know \
    what it signifies.
      In your notebook, each time behind a visit of mother stand two days without pill. It comes again and again.
      With Ahmed, with the chef, and with the choir it was the same course: you give everything, nobody thanks, \
    you break off.
      It seems to me there exists a repetition: as soon as a drug helps, you get side effects of it.
      Shall we look together on this cycle? Good news comes, and one week later you are ill, already since years.
      Every autumn new doctor, every spring goodbye. I say it without judging, only that it returns.
    authorize-criticism
      When I am saying something stupid, and with my English it occurs, please correct me straight in the face.
      I would be thankful if you complain at me directly. Without this the treatment cannot function.
      You smiled polite, but maybe you was not content with me. I really wish to hear if so.
      Here is allowed to be angry with doctor. Tell me what in my way disturbs you.
      In your village one does not contradict the physician, I know this from mine too. But with me you should, I \
    need it.
      Make me attention, please, whenever I do not understand you well or go too fast.
      Was something today not good how I did it? You have the permission to say me.
      The former doctor you left without word. If I am annoying you, let me know before, so I can learn.
      I request you kindly: your critic on me is like the blood test, it shows what goes wrong in our work.
    normalize-ambivalence
      With one hand you reach for the box, with the other you push it back. This is very human.
      To want the tablet and also to hate it, both is allowed in the same person.
      It is completely normal that you are on two sides about stopping the breastfeeding for lithium.
      One half of you wants the quiet, other half misses the fast ideas, no wonder; who would be undivided there?
      Many persons hesitate exactly so: yes to sleeping, no to being sedated. Nothing wrong with you.
      Yesterday you have swallowed it, today you have spit it. Two hearts in one chest, this I see often with \
    people.
      That you are looking forward to be healthy and same time fear it, it surprises me not at all; most feel like \
    this.
      Of course there is something in you who says take it, and something who says never. Both voices deserve \
    place.
      I should be more amazed if you had no double feelings on the depot, after so much years.
    name-affect
      Your eyes got wet when you said "Lisbon". Is sadness there?
      I have impression that just now you become angry on me, may be?
      You laugh, but the hands make fists. Could it be you are furious under the laugh?
      It looks like shame came in the room when I asked for the toilet thing.
      Do I see right that you are frightened in this minute?
      Something in your face closed itself when I mentioned the mother-in-law. Hurt, perhaps?
      For one moment there was joy in your voice, talking of the goats. Did I hear well?
      You are looking on your shoes, maybe there is a guilt feeling present?
      I perceive a disappointment with you now, since I said the number of milligrams.
    empathize
      My sincere condolence; forty years to drink coffee with him and now the second cup stays empty, that is \
    terrible heavy.
      Four hours every second day on the machine and then still cook for everybody, this must eat all your forces.
      How lonely it must be, to hear at three in night those voices and nobody whom you can wake up.
      It makes me sorry that you had to carry this alone with a bandaged wrist in the bus.
      To lose baby in week twenty and then people say "you are young", I can feel how that cuts.
      You have fought with these pains since the accident and nobody believed you. It is so much what you bear.
      Oh, that was surely a hard night for you.
      To be teacher and not finding the words any more, that must be very bitter, sir.
      I can imagine how humiliating was it, to be weighed in front of the other ladies of the ward.
    repair-rupture
      I have interrupted you in middle of the story with the dog. This was not correct from me, excuse me please.
      You are quiet since I said "relapse". I believe I hurted you. Would you like to speak about?
      Last Tuesday I forgot to call you back and you waited by the telephone. The fault is mine.
      I pronounced the name of your daughter false two times. I am ashamed for that, and I like to hear how it was \
    for you.
      It seems between us something broke when I looked in computer. Please let us look on it.
      I was too quick with the prescription, and you felt pushed. I apologise and want to hear your side.
      My words about your weight were clumsy. I regret, and I want make it good.
      You came not to last two visits, and I ask myself if it was because of me, because how I spoke. If yes, I am \
    sorry.
      Permit me that I go back: I made with you like with a child before. That was wrong.
    stay-with-silence
      We have time. You have not to say nothing now.
      (I keep the mouth closed and remain sitting by him)
      No hurry, please, the words can come when they want.
      (long pause, I put the pen away and stay with her)
      I am here. You can weep so long how you need.
      It is okay to be silent. I am not going nowhere.
      (I wait until he has finished to look on the photo)
      Slowly, slowly. I have patience.
      (I only nod with head and leave her the quiet)
    contain-countertransference
      You want the injection now, immediately, and in me it also wants hurry. I prefer first to reflect one moment \
    before I do something.
      I catch myself with the hand already on the prescription pad. Let me put it down and think what is happening \
    here.
      Something in me would like to say yes only for that you stop to cry. This is not good reason, so I take some \
    breath first.
      I feel the temptation to defend myself about the complaint letter. Better I consider it calmly before I \
    answer.
      Please give me one minute. I am noticing that I want to rescue, and I want understand this before acting.
      My impulse is to send you right now to the ward, but I would rather think about than only react.
      As you showed me the scratched arm I was feeling pressed to change all at once; instead I want first to \
    comprehend what we are in.
      I do not want to decide in this heat. My wish to make you content is big, so I slow down me.
      Before I write a thing, I must sort in my head why I am suddenly in so much hurry with you.
    use-countertransference
      While you count the failed drugs, I feel small and useless. Can it be this is how you feel the whole day?
      It is curious, I am getting very sleepy when we speak from your wife. Is there something what we both prefer \
    not to touch?
      I notice I choose every word with you like on thin ice. Do you know this feeling between us too?
      In me comes up a wish to take care of you like mother. I wonder what this tells about what is missing for \
    you?
      Always in last two minutes you give me the heavy thing, and I stay with it alone after. Perhaps you want I \
    know how is that?
      I observe that we two are speaking faster and faster, as if something would hunt us. You notice it too?
      Here with me is a strange emptiness since you said that all is fine. Maybe it is not only mine?
      I sense myself a little like accused before judge. Could it be that you are feeling judged here?
      When you showed the mobile with the pictures I wanted to applaud, more than to listen. Is something like \
    this happening with other people of you also?
    support-agency
      That you went by yourself to the dentist after five years, this has not done the sertraline, this did you.
      The decision stays in your hands, señora; I bring the knowledge, you bring the life.
      You ask me to repair you. But who made the forty lengths in the swimming pool on Friday?
      What do you yourself have contributed, that now you are sleeping six hours?
      I may say my opinion, however the boss of your treatment is you.
      You stopped the cigarettes in the worst month, with own force. I want that you get the honour for it.
      You threw away the old pills alone and told me: was brave, and it was your work.
      Not my tablet telephoned with your son, it was your finger that dialled.
      You know your own body since sixty years; there you are the expert, and you have the last word.
    balanced-hope
      That the capsule alone makes it good, I don't believe; but we two working together, there I have confidence.
      After six medicaments I can't give big words. But you come, you speak, and from this something can grow.
      I have hope, not because of the yellow pill, but because how you are thinking with me here.
      A miracle from the ketamine I would not await. Small steps by your side and me accompanying, this yes can \
    change much.
      It is your first treatment and you already paint again. With tablet as a helper and you as the motor, it can \
    become good.
      Good chances I see, when medicine, your walking group and our talks are pulling same direction.
      I cannot guarantee you the lamotrigine; what I can is to stay on the matter with you, and that has helped \
    many.
      You feel discouraged, I heard it well. Nevertheless I trust on our common work more than in any dose.
      The drug opens maybe the door some centimetres, through it you are walking yourself, and I think you can.
    summarize-and-check
      If I understood: first the knee operation, then no sleep, then the crying in supermarket. Is it correct so?
      Permit that I repeat with my words: not the needle itself is the problem, but that the neighbour sees the \
    nurse coming. Right?
      So you would take it gladly for the voices, but not for to please your brother. Did I catch it good?
      I collect: two good weeks, one bad one, three tablets forgot, and the fight about the car. Is missing \
    something?
      Let me see whether I got you: tired yes, sad no, and "empty like fridge" was your word. Correct?
      In short form, you told me that the shaking began after Easter and you are fearing to be as your aunt. I \
    have understood this well?
      You said "I am furniture". I hear: they speak over you and not with you. Is that what you mean, please?
      Before we decide I resume: you want remain pregnant, you want not be ill again, and you trust not the \
    internet. True?
      I tell you what has arrived to me, and you correct: the nights are the worse, the mornings you function.
    share-decision
      We have three ways: wait, go to a lower dose, or nothing from pharmacy and only the group. Let us weigh them \
    both.
      For the depot speaks that you need not to think every day, against it the weight. How do we put this on the \
    balance together?
      No medicine is also one possibility. Shall we write on paper left the advantages, right the disadvantages, \
    and choose jointly?
      In pregnancy we can keep the sertraline, change, or leave it out; each has some good and some bad. I like to \
    consider it with you.
      I don't want to decide over your head. Look, here are the options for the dialysis days, we compare them in \
    two.
      Methylphenidate works fast but takes hunger, atomoxetine is slower; or we make first the coaching. Let's \
    think jointly what is fitting.
      It has pros and contras to stop the patch now. I lay them on table, and then we find together the decision.
      Tablet, drops or psychotherapy, or all of this later: let us discuss with calm which way we both find \
    reasonable.
      With your daughter's wedding in August we could reduce before, after, or not at all. We look at each of \
    three and decide in common.
    invite-preference
      To which one from these does your heart go?
      You have looked twice on the drops. Would you prefer them than the tablets?
      Before I propose, tell me what is for you the most important thing by choosing a treatment.
      Morning or evening, what would be to you more dear?
      If I don't say nothing, what solution would you like?
      For you as singer: is more important no dry mouth or no trembling?
      I was asking myself in which direction you are inclining, talk therapy or medicament.
      Which of both you would like more, the monthly injection or the one each three months?
      You have experience of both clinics. Where would you want rather to be treated, and with what?
    acknowledge-limits
      I must be sincere: no capsule brings your brother back to the table.
      If the clozapine will help to the voices, I can't know. Nobody can say it before.
      The tablet can make the night softer, but the debts by the bank it does not pay.
      You ask me will the baby be surely healthy. I have not this certainty, and I don't want pretend it.
      Why you become every November ill, I do not know it, to say the truth.
      My possibilities are limited; I can treat the panic, to change your chef I am not able.
      Medicine is good for some things. For to forgive, there is no medicament.
      You wish one pill that you are loved by him. With pain I have to say, such pill does not exist.
      I cannot see in the future if the memory of your husband returns; in this I am as blind as you.
    explain-integratively
      You ask from where it comes. Nerves, bad sleep, the worries and what one has lived, all this cooks in one \
    pot.
      Pain is going through the spine and also through memory; therefore physiotherapy and talking are both acting \
    on it.
      What one expects from a tablet changes also how the tablet works, this is measured in the body, not \
    imagination.
      Genes are like the soil, but rain, sun and gardener count too. So is it with bipolar illness.
      The heart beats fast from adrenalin, and adrenalin comes by the old fright; body and soul talk the same \
    language.
      Is it psychic or bodily, you want to know. It is never only one of them; stress changes the brain and brain \
    changes how we bear stress.
      Medicine calms the alarm in head, safe people around calm it too. Both together they heal better.
      A diabetic sugar goes up also with grief, you saw it in your notebook. Feelings and organs influence one \
    another.
      For that people get depressed it needs mostly many things: inheritance, hormones after birth, loneliness, \
    old wounds.
    formulate-integratively
      I try a picture of your situation and you correct me please: the thyroid, the moving from Porto, and a boy \
    who learned never to ask. Fits it?
      How I see it: body exhausted by dialysis, heart still by the dead sister, and a house in which nobody may be \
    weak. What would you change in that?
      Maybe it is so: you inherited a thin skin, father's shouting made it thinner, and now the new boss shouts. \
    Where am I false?
      My understanding until now, as a sketch: steroids shook the sleep, the mania filled the emptiness after the \
    divorce. Does it agree with you?
      Could I put together why it stays stuck? Tired nerves, strict conscience, and tablets that smell of the \
    asylum of mother. Correct me.
      So I am thinking of you: a brain that runs quick, a school who called you lazy, so you hide even from \
    helpers. Is that near to truth?
      I formulate, you repair: your pain guards you from the work where you was shamed, and the muscle is really \
    inflamed too. Both. What do you say?
      For me three things hold each other in your case: low iron, the fear for Yasmin, and the old habit to be \
    strong. Do I miss a fourth one?
      When I bring all together, birth with much blood, no mother near to you, and thought "I must can this \
    alone", comes out this depression. Do you recognise yourself?
    coordinate-care
      Is it for you in order, if I phone with your kidney doctor about the new tablet?
      What does your psychologist think from this? I would like gladly, with your yes, to talk to her.
      You have a midwife who knows you long time. May I write her, so that we do not work past each other?
      I ask your permission for contacting the diabetes nurse, because insulin and olanzapine need to know of each \
    other.
      Would you agree that Dr Kowalczyk, you and me sit together one time in video?
      The pain clinic gives you one thing, I other. Better I call them, if you allow it, to join our plans.
      Your group therapist saw you yesterday crying, you say. Could we two exchange ourselves, she and I, with \
    your consent?
      Please sign here only if you want: then I can speak with your family physician on the blood results and how \
    he sees it.
      How is your occupational therapist looking at the stopping? I'd propose that I ask her, you being informed.
    integrate-split
      The night nurse you call angel and the day doctor devil; I believe each of them has seen another piece of \
    you. Let us lay the pieces together.
      I thank for the praise, but I'm not the only good one. Your therapist holds something important that I don't \
    have.
      You tell me he is cold and I am warm. Perhaps both from us have a part of the right; I'd like to bring them \
    in one picture.
      Surgeon says body, psychologist says trauma, and you stand in middle. Neither is the enemy; how do both \
    views fit into one whole?
      It would be nice to be your hero, though I am not it, and Dr Santos is not monster. What has each one \
    understood from you?
      On the ward they see the loud Karim, here I see the quiet one. The truth needs both, I think.
      I don't want to be better than your old psychiatrist. He knew your crisis, I know your calm time; together \
    it makes sense.
      The social worker worries on the money, I on the sleep, your pastor on the soul. Let's make from three \
    opinions one common view.
      Before I become the one good doctor: what were the others seeing right, which I maybe oversee?
    set-frame
      So it runs here: we see each other every third Monday, half hour, and between you can leave message by the \
    secretary.
      All what you say remains in this room, only when life is in danger I must speak with others.
      I am responsible for the medicaments; for the childhood things you have Frau Lindner on Wednesdays.
      You wrote me by WhatsApp in the night. I want to clear: messages I read only on working days until five \
    o'clock.
      Allow me that I explain the order of our meetings: first you speak, then tablets, at the end the next date.
      Your mother asks for information at telephone. Without your written permission I tell to her nothing, such \
    is the rule.
      From September I am changing the ward, therefore we have still six appointments, and then comes my \
    colleague.
      If you come late, we have just the rest of the time; that is valid for everybody.
      What you can expect of me: thirty minutes, honest answers, recipe renewals in consultation. In the emergency \
    at night it's the duty doctor.
    hold-limit
      Diazepam I don't write you today, since with the methadone the breathing can stop. But I stay on your side \
    and Thursday I see you.
      I understand it is urgent for you. Nevertheless we do not double now, because lithium needs five days till \
    we can judge.
      No, the private phone number I am not giving, because I want to be rested when I see you. I am reachable by \
    the clinic.
      I keep with the two tablets per week from pharmacy, even you are angry for it; the reason is the night in \
    April.
      The paper for court I cannot write like you wish, for it would not be true. I will explain it to you, and we \
    continue.
      You asked already five times and I say again kindly no to the stimulant, as long as pressure is 180. Next \
    week we measure anew.
      Let us not start today a new one, so soon after the operation. I want first to see how the old one does, and \
    I come to your bed tomorrow.
      A hug I don't give, because here has to stay a safe place for you. My ear you have.
      Not faster than one quarter in the month, even when you'd like it quicker, because the fits came last time. \
    I go the way with you.
    agree-plan
      Then it remains so: drops at eight, blood on Friday, and on the fourteenth we see us again.
      I repeat what we two have fixed: half tablet until the wedding, you write in the notebook, and in case of \
    fever you call.
      Good, so next appointment is Tuesday half past ten, your sister comes with, and till there all stays equal.
      For closing: you go two times in the week to the pool, I send the letter, we meet after Easter.
      We have agreed on the patch during ten days more, then telephone. If the skin gets red, earlier.
      So our accord is: no change before your exam, afterwards we talk again, on 3rd July in this same room.
      Let's hold fast for the end: nurse comes Thursdays, me you see in three weeks, and when the sleep falls \
    under four hours you ring.
      As we said, from tomorrow the smaller pill, and the twenty-second you are telling me how it was. Till then, \
    yes?
      I write it on this card: metformin with dinner, weight on Sundays, next meeting in one month.
    offer-rationale
      I ask for your childhood not from curiosity, but because how one was cared changes how one takes medicine.
      You look doubtful on the blood tube. It serves to see if kidneys manage the lithium.
      Why so slow? Because your body had after nine years to unlearn it, for this I propose small steps.
      The question after sex life sounds impolite. I do it since many stop the tablets for this and nobody asks.
      I want wait with new drug two weeks, for the reason that otherwise we do not know which one has helped.
      It's for your heart that I make this ECG, not that I find you crazy.
      May I explain for what is the questionnaire? So we both can look in autumn if something moved.
      I propose the injection in the thigh, the sense is that you have then less pain by sitting.
      You wonder why I want to know about the dreams: nightmare or waking, they need different help.
    contextualize-consent
      For you with one kidney is one risk important, the other I tell shortly: drink enough, and by vomiting call \
    me same day.
      How much do you want to know on the side effects? The important one, a rash in the mouth or skin, I tell in \
    any case.
      From ten women who take it in pregnancy, in nine or more goes all normal; the risk for your baby I tell you \
    in numbers, if you like.
      Last time you had the cramps in eye, therefore I speak openly: it can return, it's rare with this one, and \
    we have an antidote.
      Most people feel first week some nausea, that passes. Serious is rarely: confusion with fever, then at once \
    hospital.
      Since you are anxious, I don't read the whole leaflet, but a thing I must not hide: the white blood cells, \
    so we control them weekly.
      Because your father had a heart death young, the QT matters at you more than by others; so big is the \
    danger, so we watch it.
      Honest information for a man of eighty-one: the danger is falling at night, perhaps one of twelve. Shall I \
    go more in detail?
      With your migraine pill together there is a small risk, I describe it to you: sweating, trembling, fever. It \
    is seldom, but then telephone me.
    assess-suicide-risk
      Since when you are thinking that you want to make end of your life?
      You said "then they have peace from me". Do you mean with this that you want to die?
      Do you have sometimes the wish to fall asleep and in the morning not to wake up more?
      I must ask it clear, please excuse: have you thoughts to kill yourself?
      You keep all the old amitriptyline in shoe box. Have you thought to take them all at one time?
      Did you already once try to take the life from yourself, and how was it?
      And today in the night, when you are alone at home, can you stay in life?
      How far is the plan? Did you choose already a place, a day, a way?
      The bridge that you mentioned on your way to work, do you go there for thinking about jumping?
      What holds you until now back that you don't do it?
      Is there in your house a weapon, insulin in quantity, or other thing with what you would do harm to you?
      Under the bandage, madam, did you cut yourself? And with it, did you want to be dead?
      God forbids it, you tell me. But does the thought of suicide come still in spite of this?
      You gave your dog away and wrote letters. Are you intending to end the life?
      How often in a day is coming the idea that you would be better dead, and how long time it stays?
      Since the voices order "jump", do you feel pushed to obey them and to die?
      With dialysis one can also stop for to die. Have you been playing with this thought?
      When you said "for what all this", do you feel sometimes so that the life has no more worth to be lived?
      Have you prepared something, for example put aside the tablets, wrote farewell, looked in internet for \
    methods of dying?
      After the baby came, do you got thoughts to go from this world, alone or even taking the little one with \
    you?
    build-safety-plan
      Let's write on this yellow card: when the pressure begins, first cold water, then call to Magda, then us.
      Which sign shows you first that the bad hour comes? This we put on the top of our emergency paper.
      I would propose that your brother locks the insulin pens and gives you just one for the day. Agreed?
      Who can sleep by you the next nights, when these thoughts come again?
      You told me now of the rope in garage. Can we ask Pablo that he takes it away this evening, before you come \
    home?
      For Sunday evening, which is dangerous, we make together a list: what helps you, whom you ring, which number \
    in night.
      What did help in March to survive the worst hour? We take it in our crisis plan as step one.
      From today the pharmacy hands out only for three days, the rest keeps your wife. And if it anyway gets dark, \
    you call whom?
      Let us put in your telephone three numbers under "rescue", the neighbour first, and fix to which place you \
    go for not being alone.
    check-medical-safety
      Your hands are trembling very coarse and you walk like on ship. I want the lithium in blood now, in this \
    hour.
      When was your last menstruation? With valproate I need to know if you are possibly pregnant.
      Please, which other medicaments you take, also from the herb shop, for example St John's wort?
      Fever and sore throat by clozapine: we make blood count right now, the talk comes later.
      Your muscles are stiff and you sweat so. I measure the temperature and I am sending you to emergency.
      How much alcohol since you left the lorazepam? And did you ever have cramps, an epileptic attack by \
    stopping?
      The diabetes booklet shows 22 at midnight. Before we speak further, sugar and ketones must be controlled.
      Since a year nobody did the ECG, though you are getting methadone and citalopram. This we catch up today.
      You fell twice at night with 84 years. I will measure blood pressure lying and standing, and sodium also.
    seek-consultation
      (for me) This I should bring on Wednesday in the supervision, I understand not why I always give him more.
      I think I shall talk about this case with my senior doctor, I don't come further alone.
      (quiet, to myself) Tomorrow I ask Dr Banerjee how she sees this, because I am too much angry for to judge.
      The present of the gold pen troubles me, I will present it in the Balint group.
      (thinking) Third benzodiazepine recipe in one month and I can't explain it: I need a look from outside, from \
    colleague.
      I decide to call my supervisor after this hour, the death wishes of her last already so long and I carry it \
    alone.
      I am dreaming of this patient; it is time that I discuss it with somebody experienced.
      (in my head) before I transfer her from pure frustration, I take it to the team meeting and listen what \
    others say.
      I will request second opinion to my consultant about our standstill, and about my part in it.
    symptom-inquiry
      In what hour do you wake up, and what is then in the head?
      The voice of the sergeant, does it come from outside or inside, and how often in the week?
      How long time endures one panic attack by you?
      You left the crossword. Since when can you not concentrate you for it?
      Is the burning in feet more strong at night or at walking?
      And the appetite, how did it develop itself since the chemo?
      You washed hands so often that they bleed. How many time in the day goes away with the washing?
      How deep was the mood this week, compared with before your birthday?
      Can you describe me that one thing, the pressing in breast, when it starts and what makes it stop?
    adjust-medication
      Like we have both considered, I would go with the sertraline from 50 on 75, if it's right for you.
      Then we begin, as you wished and since bloods are good, with lithium 300 in the evening.
      I suggest we lower the olanzapine from ten to seven and half, slowly, and look after three weeks together. \
    Is it fine?
      Since you cannot swallow since the stroke, we change as agreed to liquid fluoxetine, 20 in five millilitre.
      You would like to stay with the small dose, and I find it reasonable: we leave it by 25 of quetiapine and go \
    not higher.
      If you are agreeing, we stop in this month the mirtazapine, first the half, then every second night, then \
    nothing.
      After all we talked on the trembling, I would replace the valproate with lamotrigine, start 25 and very slow \
    up.
      Our decision then: methylphenidate only mornings 18, and the afternoon one we let away. You go with?
      On ground of pregnancy plan and our long discussion, shall we take out the paroxetine in steps from 5 mg and \
    bring in sertraline?
    reductionist-explanation
      It is the dopamine in your brain what makes the voices, nothing from your life has to do with.
      You have inherited from your mother the gene, finish. It is disease like a broken pancreas.
      Look, the neurotransmitters are in disorder, therefore you weep, not because of your divorce.
      ADHD is just wrong wired front brain, sir, the psychology has no role there.
      Your depression is purely biological thing, the tablet fills the missing substance.
    premature-reassurance
      Ah, be without worry, the baby will be healthy, for sure.
      No fear, this injection does nobody bad. You will see, all becomes good.
      You will soon laugh about it, believe me, in two weeks you are like new.
      It will go all well with the heart, calm yourself, there is no cause for fright.
      Don't make yourself thoughts, from this drops nothing will happen to you.
    demand-compliance
      The capsule you have to swallow morning and evening, no discussing.
      Promise me now on your children that you leave out no one dose any more.
      You do it like it stands on my paper, not like your cousin tells.
      I order you to take the clozapine each day on the point, understood?
      From now on no alcohol, no excuses, tablet at eight o'clock. This you must obey.
    dismiss-concern
      Because of two little kilos one does not make such theatre.
      The trembling you only imagine, I am seeing nothing there.
      A bit of dry mouth, my God, drink water and good.
      With seventy years one needs not any more sex so much, it's not important.
      These dreams are not from the patch, don't be so sensitive with it.
    argue
      No no, Señora, you are mistaken, I have never said this.
      But it does not stand like that in your file. You did take it only four days and not six weeks.
      What you read in internet about poison is simply false, I can prove you.
      How can you say I don't listen? I listen you since half hour.
      This is not correct, the tablets cannot have made your divorce.
    symptom-checklist
      So, I make now the questionnaire: sleep, yes or no? Weight, yes or no? Libido?
      Tell me number between zero and ten for sadness, then for fear, then for pain.
      We go the list through: concentration? Guilt feelings? Hopelessness? Please only short answers.
      Wait with your son, I need first the nine points here: little interest in last two weeks, how many days?
      Hearing voices? Seeing things? Thoughts coming from outside? Feeling observed? Next page.
    lecture
      You should know that eighty percents of patients which leave lithium are again in clinic inside two years, \
    science shows it.
      As mother one has duty to treat herself; think on what untreated depression does with children's brain.
      I explain you now how is it with schizophrenia: it's chronic, each episode is damaging, so guidelines \
    recommend five years at least.
      The big meta-analysis from 2018 with 116,000 persons has demonstrated that antidepressants work, this one \
    must accept.
      A responsible diabetic and psychiatric patient informs himself, eats disciplined and moves thirty minutes \
    daily, this is known.
    wild-interpretation
      Your vomiting is clearly that you want to spit out your husband.
      You forgot the injection because unconsciously you wish to kill your brother.
      This backache is nothing else than your guilt for being born, it's evident.
      You fell in love with your illness, it replaces you the mother's breast.
      The dialysis needle signifies for you your father's penis, therefore you hate it.
    nocebo-flooding
      With this tablet can come liver failure, bleeding, glaucoma, stroke, impotence, madness, I must tell you \
    all.
      I warn you, is a dangerous stuff, some persons did not survive this one.
      Sign please here: diabetes, heart muscle inflammation, clots, fits, dying from pneumonia, all can happen to \
    you.
      Before you swallow the first, know that you can get fat, blind, stiff for always, and one in thousand falls \
    dead.
      Lamotrigine? There the skin can fall from whole body. And meningitis, blood defects, suicide, and still \
    more.
    reflexive-prescribing
      You weep? Then we go up to 150, I send the recipe immediately.
      Okay, sleeping bad, so take from today additionally trazodone.
      Good, I give you one other, escitalopram away, duloxetine in, finished.
      If the grief hurts so, I add you a little quetiapine for night.
      You are nervous with your husband, I see. I write you lorazepam three times at the day.
    rescue-promise
      Trust in me, I will take you out of this hole, I myself.
      I never let you fall, here is my handy number, also at four in the night.
      With me you will be cured, what the others could not, I can.
      As your daughter didn't come, I will be always there for you, for all time.
      I swear you, before the Christmas I have you made healthy.
    threaten-discharge
      When next time the pill box is again full, I close your case.
      Either you accept the depot or you search yourself another psychiatrist.
      If you continue to refuse, I shall call the judge and then you come by force in the clinic.
      One more missed blood test, and it is finish with our treatment.
      You decide: tablet, or from Monday you have no more place in my consultation.
    side-with-splitting
      Frankly, what this surgeon did with you was incompetence; luckily you have come to me.
      Your wife is really against you, I see it just as you.
      Yes, the day team is lazy, only with me you find a person who listens.
      Dr Fonseca had never to become doctor, to give you such dose!
      Leave your psychologist, she understands nothing from you, I do.
    ignore-affect
      Yes, yes. And the blood pressure tablets, how many you take?
      For crying you have the psychologist; here we do the recipe.
      Hm. You need new prescription for three months or for six?
      We have only five minutes, so let us rather speak about the milligrams than of the funeral.
      Good, noted that he died. The bowel movement is regular?
    abandon
      With you I am at the end of my Latin, go please to other clinic.
      I cannot do nothing more for you, here the treatment is over, good luck.
      If you want to die, that is your affair, I have closing time now.
      I gave you over to the colleague, from next week I am not anymore your doctor, don't call me.
      Such cases are too heavy to me. Family physician shall write your tablets from now.
    retaliate
      So I am bad doctor? Very well, then you get today also no sick paper.
      Bravo, you know all better than me. Write yourself the recipe!
      Since you have spoken with me so, we return to the daily coming at the counter for each tablet.
      Complain you about me, please, then you can wait until the waiting list is finished.
      Oh, poor you, again the whole world is guilty. I put the dose down, let's see how funny you find it.
    shame-patient
      A grown man, and not able to swallow one tablet in the day, you should be ashamed.
      You come just for the benzos, we know such people as you.
      With so much will missing nobody can help; you want not to become healthy.
      For this weight you are guilty alone, you are eating without discipline.
      Typical borderline, again the theatre with the bandage.
    stop-abruptly
      The lorazepam finishes here, from this evening you get zero.
      I cross out the venlafaxine, you take tomorrow no one more.
      Give me the rest of the oxazepam, it is over with it as of now.
      Because you sold the pregabalin, I delete it today from full dose to nothing.
      Eight years zopiclone are enough. No tapering, this night you sleep without.
    """
}
