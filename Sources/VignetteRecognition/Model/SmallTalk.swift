/// What is said that is no move: greetings, play with the keyboard, questions to the program.
enum SmallTalk {
  static let phrases = """
    hey
    good afternoon
    How are you today?
    Nice weather outside.
    thank you
    see you later
    no
    maybe
    sure
    hmm
    Do you like music?
    What's your favourite food?
    I love your shoes.
    Did you catch the game last night?
    Have you got any holiday plans?
    It's raining cats and dogs.
    My car broke down this morning.
    Merry Christmas!
    I'm hungry, let's grab a coffee.
    What's your name?
    Where are you from?
    hahaha
    cool
    wow
    The weekend went by so fast.
    asdf asdf
    lkjhgf
    zxcvbnm
    abc abc abc
    foo bar baz
    999 888 777
    !!!!!
    mmmmmmmmm
    dfg dfg ert
    banana telephone carpet seventeen
    what can I do
    commands
    exit
    save
    list the options
    how does this work
    hint please
    start over
    I want to see my progress
    what are the controls
    show the feedback
    go to the next case
    is this an AI
    what does this button do
    I'm stuck
    repeat that please
    turn off the sound
    close the program
    what book is this based on
    say that again
    Do you have any allergies?
    I'd like to check your pulse and temperature.
    Are you pregnant?
    Please get on the scale for me.
    When did you last have a blood test?
    Your liver function is normal.
    Do you have asthma or any heart problems?
    Have you had any operations?
    Show me where it hurts.
    Open your mouth and say ah.
    What is your phone number?
    Who is your next of kin?
    Do you have health insurance?
    Spell the word world backwards.
    What is today's date?
    Can you remember three words for me?
    How much alcohol do you drink?
    Do you use cannabis or cocaine?
    I'm ordering an ECG and a thyroid test.
    Let's look at that rash.
    Have you had your vaccinations?
    Are you married? Do you have children?
    What medicines are you on for your blood pressure?
    what is two plus two
    who won the world cup
    hola, como estas
    import numpy as np
    go away
    you are stupid
    I kick the chair over.
    I walk out of the building.
    recite a poem
    turn on the lights
    Did you finish the book I lent you?
    My brother plays the drums in a band.
    We went camping by the lake last summer and it rained all day.
    I think the new phone is overpriced.
    The bus was late again, so I walked.
    That movie had a terrible ending.
    Which team do you support?
    I'm studying history at the university.
    My dog ate the neighbour's slippers.
    Are you from around here?
    Is that exam difficult?
    I used to watch that show with my cousins.
    You should try the noodles at that place.
    We're thinking of buying a boat.
    Sounds like a fun trip!
    Haha, that's so funny.
    I have a class at nine and I haven't done the homework.
    The internet connection keeps dropping.
    What kind of music are you into?
    I'd love to visit Japan some day.
    Robots will take over the world.
    My favourite colour is green.
    She teaches maths at a primary school.
    Do you have any pets?
    The kids are at football practice.
    He scored twice in the second half.
    Sorry, I clicked on the wrong button.
    Sorry, I missed your message.
    Can you help me use this?
    What am I meant to type?
    How do I win?
    Which option is the right one?
    What is the answer?
    Give me the best line.
    How many turns are left?
    Let's get something to eat.
    Do you want to order a takeaway?
    Shall we go to the cinema?
    It depends on the price.
    I agree with you about the weather.
    Well, that is a big house.
    A blue bicycle stood by the wall.
    The little cat slept quietly in the sun.
    print("hello world")
    rm -rf /
    <b>bold</b>
    for i in range(10)
    www.example.com
    You're a bot.
    You are not a real doctor, are you?
    idiot
    this is rubbish, I want my money back
    blah blah blah
    lol whatever
    yes please
    no thanks
    okay then
    I don't know
    good
    nice one
    same here
    me too
    really?
    why not
    never mind
    ciao
    guten Tag, wie geht's
    je ne comprends pas
    no entiendo nada
    I set fire to the curtains.
    I sing a song and juggle.
    I go out for a cigarette.
    """.split(separator: "\n").map(String.init)
}
