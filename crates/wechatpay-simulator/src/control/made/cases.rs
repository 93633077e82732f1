//! The subjects that are cases: PayScore orders, batches, withdrawals, invoices, parking; and contracts overseas and
//! of insurances.

use serde_json::{Map, Value, json};

use super::{AGO, Maker, PART, TOTAL};
use crate::keys::OPENID;
use crate::state::{
    Case, ContractKind, CouponRequest, Door, Matter, OrderTerms, ProductCouponAct as Act, Refusal,
    Sub, TradeType, members,
};

/// An amount for which a deduction fails.
const FAILS: i64 = 99_902;

impl Maker<'_> {
    /// Creates the subject of an event, if it is a case.
    pub(super) fn case(&mut self, event: &str) -> Option<Result<(), Refusal>> {
        Some(match event {
            "PAYSCORE.USER_CONFIRM" => self.score(false),
            "PAYSCORE.USER_PAID" => self.score(true),
            "PAYSCORE.USER_OPEN_SERVICE" => self.permission(&["open"]),
            "PAYSCORE.USER_CLOSE_SERVICE" => self.permission(&["open", "close"]),
            "MCHTRANSFER.BATCH.FINISHED" => self.batch("finish"),
            "MCHTRANSFER.BATCH.CLOSED" => self.batch("close"),
            "MCHTRANSFER.AUTHORIZATION.CONFIRMED" => self.authorization(&["confirm"]),
            "MCHTRANSFER.AUTHORIZATION.CLOSED" => self.authorization(&["confirm", "close"]),
            "INSURANCE_ENTRUST.SIGN" => self.contract(ContractKind::Insurance).map(drop),
            "INSURANCE_ENTRUST.TERMINATE" => self.contract_end(ContractKind::Insurance),
            "MCHWITHDRAW.CHANGE" => self.withdrawal(),
            "FAPIAO.USER_APPLIED" => self.title(),
            "FAPIAO.ISSUED" => self.fapiao(1, 0),
            "FAPIAO.CARD_INSERTED" => self.fapiao(2, 0),
            "FAPIAO.REVERSED" => self.fapiao(2, 1),
            "FAPIAO.CARD_DISCARDED" => self.fapiao(2, 2),
            "VEHICLE.ENTRANCE_STATE_CHANGE" => self.parking(),
            "TRANSACTION.FAIL" => self.parking_unpaid(),
            "PRODUCT_COUPON.SEND" => self.product_coupon(&[]),
            "PRODUCT_COUPON.USE" => self.product_coupon(&[Act::Use]),
            "PRODUCT_COUPON.RETURN" => self.product_coupon(&[Act::Use, Act::Return]),
            "PRODUCT_COUPON_SP.SEND" => self.product_coupon_of_partner(),
            "PAPAY.SIGN" => self.contract(ContractKind::Overseas).map(drop),
            "PAPAY.TERMINATE" => self.contract_end(ContractKind::Overseas),
            _ => return None,
        })
    }

    fn act(&mut self, number: &str, acts: &[&str]) -> Result<(), Refusal> {
        let mchid = self.mchid();
        for act in acts {
            self.state.act_on_case((&mchid, number), act, &Map::new(), self.now)?;
        }
        Ok(())
    }

    fn score(&mut self, is_paid: bool) -> Result<(), Refusal> {
        let (mchid, number) = (self.mchid(), self.number("score"));
        let asked = members(json!({
            "out_order_no": number, "appid": self.appid(), "service_id": "500001",
            "service_introduction": "充电宝", "post_payments": [],
            "time_range": { "start_time": "OnAccept" },
            "risk_fund": { "name": "DEPOSIT", "amount": 100 * TOTAL },
        }));
        let key = self.state.begin_score(&mchid, &number, asked, self.now)?.0.key();
        self.state.confirm_score(&key, None, self.now)?;
        if is_paid {
            let news = json!({
                "total_amount": TOTAL, "post_payments": [{ "name": "租金", "amount": TOTAL }],
            });
            self.state.complete_score(&key, members(news), self.now)?;
            self.state.collect_score(&key, self.now)?;
        }
        Ok(())
    }

    fn permission(&mut self, acts: &[&str]) -> Result<(), Refusal> {
        let (mchid, code) = (self.mchid(), self.number("permission"));
        let asked = json!({
            "service_id": "500001", "appid": self.appid(), "authorization_code": code,
        });
        self.state.begin_permission(&mchid, &code, members(asked), self.now)?;
        self.act(&code, acts)
    }

    fn batch(&mut self, act: &str) -> Result<(), Refusal> {
        let (mchid, number) = (self.mchid(), self.number("batch"));
        let asked = json!({
            "appid": self.appid(), "out_batch_no": number, "batch_name": "活动奖励",
            "batch_remark": "活动奖励", "total_amount": TOTAL, "total_num": 1,
            "transfer_detail_list": [{
                "out_detail_no": format!("{number}d"), "transfer_amount": TOTAL,
                "transfer_remark": "活动奖励", "openid": OPENID,
            }],
        });
        self.state.transfer_batch(&mchid, &number, members(asked), self.now)?;
        self.act(&number, &[act])
    }

    fn authorization(&mut self, acts: &[&str]) -> Result<(), Refusal> {
        let (mchid, number) = (self.mchid(), self.number("authorization"));
        let asked = json!({
            "out_authorization_no": number, "appid": self.appid(), "openid": OPENID,
            "transfer_scene_id": "1000", "user_display_name": "微信用户",
        });
        self.state.ask_authorization(&mchid, &number, members(asked), self.now)?;
        self.act(&number, acts)
    }

    fn withdrawal(&mut self) -> Result<(), Refusal> {
        let (mchid, number) = (self.mchid(), self.number("withdrawal"));
        let asked = json!({ "out_request_no": number, "amount": TOTAL, "account_type": "BASIC" });
        self.state.withdraw(&mchid, &number, members(asked), self.now)?;
        self.act(&number, &["succeed"])
    }

    fn title(&mut self) -> Result<(), Refusal> {
        let (mchid, number) = (self.mchid(), self.number("fapiao"));
        let asked = json!({ "fapiao_apply_id": number, "openid": OPENID });
        self.state.ask_title(&mchid, &number, members(asked), self.now)?;
        self.act(&number, &["fill"])
    }

    /// Creates an invoice and runs `steps` steps of it, and `reversed` steps of its reversal.
    fn fapiao(&mut self, steps: usize, reversed: usize) -> Result<(), Refusal> {
        let (mchid, number) = (self.mchid(), self.number("fapiao"));
        let asked = json!({
            "fapiao_apply_id": number,
            "buyer_information": { "type": "INDIVIDUAL", "name": "个人" },
            "fapiao_information": [{
                "fapiao_id": number, "total_amount": TOTAL, "items": [{
                    "tax_code": "3010101020203000000", "goods_name": "咖啡", "total_amount": TOTAL,
                }],
            }],
        });
        self.state.issue_fapiao(&mchid, &number, members(asked), self.now)?;
        self.act(&number, &vec!["go-on"; steps])?;
        if reversed > 0 {
            let case = self.state.any_case(&mchid, &number)?.clone();
            self.state.reverse_fapiao(&case, &[&number], self.now)?;
            self.act(&number, &vec!["go-on"; reversed])?;
        }
        Ok(())
    }

    /// Creates a parked car; returns the merchant's number and the platform's.
    fn car(&mut self) -> Result<(String, String), Refusal> {
        let (mchid, number, sub_mchid) = (self.mchid(), self.number("parking"), self.receiver());
        let asked = json!({
            "sub_mchid": sub_mchid, "out_parking_no": number, "plate_number": "粤B888888",
            "plate_color": "BLUE", "start_time": crate::clock::rfc3339(self.now),
            "parking_name": "车场", "free_duration": 900,
        });
        let case = self.state.park(&mchid, &number, members(asked), self.now)?;
        Ok((number, case.id.clone()))
    }

    fn parking(&mut self) -> Result<(), Refusal> {
        let (number, _) = self.car()?;
        self.act(&number, &["block"])
    }

    fn parking_unpaid(&mut self) -> Result<(), Refusal> {
        let (_, parking) = self.car()?;
        let (number, at) = (self.number("order"), self.now.saturating_sub(AGO));
        let mut terms = self.terms(&number);
        (terms.total, terms.trade_type) = (FAILS, TradeType::Deduction);
        terms.sub = Some(Sub { mchid: self.receiver(), appid: None, openid: None });
        let time = crate::clock::rfc3339(at);
        let asked = json!({
            "appid": terms.appid, "sub_mchid": self.receiver(), "description": "停车",
            "out_trade_no": number, "trade_scene": "PARKING", "amount": { "total": FAILS },
            "parking_info": {
                "parking_id": parking, "plate_number": "粤B888888", "plate_color": "BLUE",
                "start_time": time, "end_time": time, "parking_name": "车场",
                "charging_duration": PART, "device_id": "1",
            },
        });
        self.state.deduct_for_parking(terms, members(asked), at).map(drop)
    }

    fn terms(&self, number: &str) -> OrderTerms {
        OrderTerms {
            mchid: self.mchid(),
            out_trade_no: number.to_owned(),
            appid: self.appid(),
            sub: None,
            trade_type: TradeType::Jsapi,
            description: "停车".to_owned(),
            notify_url: String::new(),
            attach: None,
            openid: None,
            total: TOTAL,
            currency: "CNY".to_owned(),
            expires: None,
            profit_sharing: false,
            door: Door::V3,
            others: Vec::new(),
        }
    }

    /// Sends a product coupon of the brand, and applies the acts to it.
    fn product_coupon(&mut self, acts: &[Act]) -> Result<(), Refusal> {
        let brand =
            self.identity.brand.as_ref().ok_or(Refusal::MerchantUnknown)?.mchid().to_owned();
        let mut coupon = self.sent_coupon(&brand, json!({}))?;
        for act in acts {
            let time = crate::clock::rfc3339(self.now);
            let news = members(json!({ "use_time": time, "return_time": time }));
            let (number, body) = (self.number("request"), Map::new());
            let request = CouponRequest { number: &number, body: &body };
            let done = self.state.act_on_product_coupon(&coupon, *act, request, news, self.now);
            coupon = done?.clone();
        }
        Ok(())
    }

    fn product_coupon_of_partner(&mut self) -> Result<(), Refusal> {
        let mchid = self.mchid();
        self.sent_coupon(&mchid, json!({ "brand_id": "40000001" })).map(drop)
    }

    fn sent_coupon(&mut self, mchid: &str, more: Value) -> Result<Case, Refusal> {
        let more = members(more);
        let mut make = |matter, what: &str, asked: Value| {
            let number = self.number(what);
            let mut asked = members(asked);
            asked.extend(more.clone());
            self.state.make_product(matter, mchid, &number, asked, self.now).cloned()
        };
        let product =
            make(Matter::Product, "product", json!({ "scope": "ALL", "type": "NORMAL" }))?;
        let stock =
            json!({ "product_coupon_id": product.id, "stock_send_rule": { "max_count": 1 } });
        let stock = make(Matter::ProductStock, "stock", stock)?;
        let number = self.number("send");
        let mut asked = members(json!({
            "product_coupon_id": product.id, "stock_id": stock.id, "appid": self.appid(),
            "send_request_no": number, "openid": OPENID,
        }));
        asked.extend(more);
        self.state.send_product_coupon(&stock, &number, asked, (true, self.now)).cloned()
    }
}
