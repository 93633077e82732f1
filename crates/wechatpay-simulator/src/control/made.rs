//! Creates the subject of a notification: a paid order, a finished refund, a finished share and so
//! on. No other notification is sent for it, and its money is recorded in the ledger as usual.

mod cases;

use serde_json::json;

use crate::keys::OPENID;
use crate::merchants::Identity;
use crate::platform::Platform;
use crate::state::{
    Act, Consent, Contract, ContractKind, ContractName, CouponAct, Door, Ended, Family, Handled,
    OrderKey, OrderTerms, Product, Reaction, Receiver, Refund, RefundTerms, Refusal, ReturnRequest,
    Sending, ShareTerms, State, TradeType, TransferTerms,
};

/// The price of the order, in fen.
const TOTAL: i64 = 100;
/// The part that is refunded, shared or returned.
const PART: i64 = 30;

/// Age of the subject, in seconds. An order can be shared a minute after payment at the earliest,
/// and a process ends after some seconds.
const AGO: i64 = 120;

/// Creates the subject of an event; returns whether that is possible.
pub(super) fn make(platform: &Platform, identity: &Identity, event: &str, v2: bool) -> bool {
    let made = platform.transact(|state, now| {
        let begun = Maker { state: &mut *state, identity, now }.make(event, v2);
        // Everything that began in the past has ended by now.
        while !state.run_due(now) {}
        // It is notified once, to the URL from the test, and not to other URLs.
        drop(state.take_changes());
        begun
    });
    made.is_some_and(|made| made.is_ok())
}

struct Maker<'a> {
    state: &'a mut State,
    identity: &'a Identity,
    now: i64,
}

impl Maker<'_> {
    fn make(&mut self, event: &str, v2: bool) -> Option<Result<(), Refusal>> {
        Some(match (event, v2) {
            ("TRANSACTION.SUCCESS", false) => self.paid(Door::V3).map(drop),
            ("transaction-success", true) => self.paid(Door::V2).map(drop),
            ("REFUND.SUCCESS", false) | ("refund-processed", true) => self.refund(State::succeed),
            ("REFUND.ABNORMAL", false) => self.refund(State::make_abnormal),
            ("REFUND.CLOSED", false) => self.refund(State::close_refund),
            ("MCHTRANSFER.BILL.FINISHED", false) => self.transfer(),
            ("PROFITSHARING.SUCCESS", false) => self.share().map(drop),
            ("PROFITSHARING.RETURN", false) => self.share_return(),
            ("ENTRUST.SIGN", false) => self.contract(ContractKind::V3).map(drop),
            ("ENTRUST.TERMINATE", false) => self.contract_end(ContractKind::V3),
            ("pap-contract-state-changed", true) => self.contract(ContractKind::V2).map(drop),
            ("COUPON.SEND", false) => self.coupon(Family::Busifavor).map(drop),
            ("COUPON.USE", false) => self.coupon_use(),
            ("COMPLAINT.CREATE", false) => self.complaint().map(drop),
            ("COMPLAINT.STATE_CHANGE", false) => self.complaint_answer(),
            _ if !v2 => return self.case(event),
            _ => return None,
        })
    }

    fn mchid(&self) -> String {
        self.identity.mchid().to_owned()
    }

    fn appid(&self) -> String {
        self.identity.credentials.appid().to_owned()
    }

    /// An unused number of the merchant.
    fn number(&mut self, what: &str) -> String {
        format!("{what}{:012}", self.state.count())
    }

    /// Creates an order that was paid some time ago; returns its number.
    fn paid(&mut self, door: Door) -> Result<String, Refusal> {
        self.paid_for(door, false)
    }

    fn paid_for(&mut self, door: Door, profit_sharing: bool) -> Result<String, Refusal> {
        let number = self.number("order");
        let at = self.now.saturating_sub(AGO);
        let terms = OrderTerms {
            mchid: self.mchid(),
            out_trade_no: number.clone(),
            appid: self.appid(),
            sub: None,
            trade_type: TradeType::Jsapi,
            description: "一杯咖啡".to_owned(),
            notify_url: String::new(),
            attach: None,
            openid: Some(OPENID.to_owned()),
            total: TOTAL,
            currency: "CNY".to_owned(),
            expires: None,
            profit_sharing,
            door,
            others: Vec::new(),
        };
        let order = terms.key();
        self.state.place(terms, at)?;
        self.state.act(&order, Act::Pay, at)?;
        Ok(number)
    }

    fn refund(
        &mut self,
        end: impl for<'s> Fn(&'s mut State, &str, &str, i64) -> Result<&'s Refund, Refusal>,
    ) -> Result<(), Refusal> {
        let order = self.paid(Door::V3)?;
        let (mchid, number) = (self.mchid(), self.number("refund"));
        let terms = RefundTerms {
            mchid: mchid.clone(),
            product: Product::Domestic,
            out_refund_no: number.clone(),
            order: OrderKey { transaction_id: None, out_trade_no: Some(order) },
            sub_mchid: None,
            refund: PART,
            total: TOTAL,
            currency: "CNY".to_owned(),
            account: None,
            notify_url: Some(String::new()),
            v2: false,
            advance: false,
        };
        self.state.refund(terms, self.now)?;
        end(self.state, &mchid, &number, self.now).map(drop)
    }

    fn transfer(&mut self) -> Result<(), Refusal> {
        let (mchid, number) = (self.mchid(), self.number("transfer"));
        let at = self.now.saturating_sub(AGO);
        let terms = TransferTerms {
            mchid: mchid.clone(),
            sub_mchid: None,
            appid: self.appid(),
            out_bill_no: number.clone(),
            openid: OPENID.to_owned(),
            user_name: None,
            scene: "1000".to_owned(),
            amount: TOTAL,
            remark: "活动奖励".to_owned(),
            notify_url: None,
            consent: Consent::Confirm,
        };
        self.state.transfer(terms, at)?;
        self.state.confirm(&mchid, &number, false, at).map(drop)
    }

    /// Creates a finished share, received by a merchant; returns its number.
    fn share(&mut self) -> Result<String, Refusal> {
        let order = self.paid_for(Door::V3, true)?;
        let (mchid, number) = (self.mchid(), self.number("share"));
        let order = self.state.order(&mchid, &order).and_then(|order| order.payment.as_ref());
        let transaction_id = order.ok_or(Refusal::OrderMissing)?.transaction_id.clone();
        let receiver = Receiver {
            kind: "MERCHANT_ID".to_owned(),
            account: self.receiver(),
            amount: PART,
            description: "分账".to_owned(),
        };
        self.state.add_receiver(&mchid, &receiver.kind, &receiver.account);
        let terms = ShareTerms {
            mchid: mchid.clone(),
            sub_mchid: None,
            transaction_id: transaction_id.clone(),
            out_order_no: number.clone(),
            owner: mchid.clone(),
            receivers: vec![receiver],
            description: "分账".to_owned(),
            notify_url: Some(String::new()),
            unfreeze: true,
        };
        self.state.share(terms, self.now)?;
        self.state.query_share(&mchid, &number, &transaction_id, self.now)?;
        Ok(number)
    }

    /// The receiver of shares: the merchant's sub-merchant, or another number.
    fn receiver(&self) -> String {
        self.identity.sub_mchids.first().cloned().unwrap_or_else(|| "1600000000".to_owned())
    }

    fn share_return(&mut self) -> Result<(), Refusal> {
        let order = self.share()?;
        let request = ReturnRequest {
            mchid: self.mchid(),
            sub_mchid: None,
            order,
            out_return_no: self.number("return"),
            return_mchid: self.receiver(),
            amount: PART,
            description: "退回".to_owned(),
        };
        self.state.return_share(request, self.now).map(drop)
    }

    /// Creates a signed contract; returns its number.
    fn contract(&mut self, kind: ContractKind) -> Result<String, Refusal> {
        let number = self.number("contract");
        let contract = Contract {
            mchid: self.mchid(),
            appid: self.appid(),
            plan_id: "123".to_owned(),
            out_contract_code: number,
            contract_id: String::new(),
            sub: None,
            display_account: "微信用户".to_owned(),
            out_user_code: None,
            request_serial: "1".to_owned(),
            openid: OPENID.to_owned(),
            notify_url: None,
            kind,
            signed: self.now,
            ended: None,
        };
        Ok(self.state.sign_contract(contract)?.contract_id.clone())
    }

    fn contract_end(&mut self, kind: ContractKind) -> Result<(), Refusal> {
        let (mchid, id) = (self.mchid(), self.contract(kind)?);
        let ended = Ended { at: self.now, by_user: true, remark: String::new() };
        self.state.end_contract(&mchid, ContractName::Id(&id), ended).map(drop)
    }

    /// Sends a coupon to a user; returns its key.
    fn coupon(&mut self, family: Family) -> Result<String, Refusal> {
        let mchid = self.mchid();
        let stock = json!({
            "stock_name": "满减券",
            "comment": "满一元减三角",
            "belong_merchant": mchid,
            "coupon_use_rule": {
                "fixed_normal_coupon": { "coupon_amount": PART, "transaction_minimum": TOTAL },
            },
        });
        let stock_id = self.state.make_stock(&mchid, family, stock, self.now).to_owned();
        let sending = Sending {
            family,
            stock_id,
            openid: OPENID.to_owned(),
            appid: self.appid(),
            request_no: self.number("send"),
            code: None,
            mchid,
        };
        Ok(self.state.send_coupon(sending, self.now)?.key())
    }

    /// Uses a cash coupon: for cash coupons only the use is documented.
    fn coupon_use(&mut self) -> Result<(), Refusal> {
        let (coupon, request) = (self.coupon(Family::Favor)?, self.number("use"));
        self.state.act_on_coupon(&coupon, CouponAct::Use, &request, self.now).map(drop)
    }

    /// Creates a complaint about a paid order; returns its id.
    fn complaint(&mut self) -> Result<String, Refusal> {
        let (order, mchid) = (self.paid(Door::V3)?, self.mchid());
        let complaint = self.state.complain(&mchid, &order, "商品有问题", self.now)?;
        Ok(complaint.complaint_id.clone())
    }

    fn complaint_answer(&mut self) -> Result<(), Refusal> {
        let (id, mchid) = (self.complaint()?, self.mchid());
        let details = "我们会尽快处理".to_owned();
        let reaction = Reaction { handled: Handled::Answered, details, images: Vec::new() };
        self.state.handle_complaint(&mchid, &id, None, reaction, self.now)
    }
}
