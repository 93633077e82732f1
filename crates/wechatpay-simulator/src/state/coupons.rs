//! Coupons: stocks, and their coupons, which are sent, used, returned and deactivated. Merchant coupons
//! (商家券) and cash coupons (代金券) are stored in the same way.

use serde_json::Value;

use super::rows::coupon::{Coupon, CouponAct, CouponStage, Family, Sending, Stock};
use super::{Change, Refusal, State, key};
use crate::storage::Table;

/// Adds a number to the list of a key.
fn add(index: &mut Table<Vec<String>>, key: String, number: &str) {
    match index.get_mut(&key) {
        Some(numbers) => numbers.push(number.to_owned()),
        None => index.insert(key, vec![number.to_owned()]),
    }
}

impl State {
    pub(crate) fn make_stock(
        &mut self,
        mchid: &str,
        family: Family,
        body: Value,
        now: i64,
    ) -> &str {
        let stock_id = format!("12{:013}", self.numbers.count());
        let rule = |name: &str| {
            let within = match family {
                Family::Busifavor => "stock_send_rule",
                Family::Favor => "stock_use_rule",
            };
            let value = body.pointer(&format!("/{within}/{name}"));
            value.and_then(Value::as_i64).unwrap_or(i64::MAX)
        };
        let stock = Stock {
            family,
            mchid: mchid.to_owned(),
            stock_id: stock_id.clone(),
            created: now,
            most: rule("max_coupons"),
            most_per_user: rule("max_coupons_per_user"),
            sent: 0,
            body,
        };
        self.tables.stocks.insert(stock_id.clone(), stock);
        self.tables.stocks.get(&stock_id).map_or("", |stock| &stock.stock_id)
    }

    pub(crate) fn stock(
        &self,
        mchid: &str,
        family: Family,
        stock_id: &str,
    ) -> Result<&Stock, Refusal> {
        let mine = |stock: &&Stock| stock.mchid == mchid && stock.family == family;
        let stock = self.tables.stocks.get(stock_id).filter(mine);
        stock.ok_or(Refusal::StockUnknown)
    }

    /// Sends a coupon. The same request again finds the same coupon.
    pub(crate) fn send_coupon(&mut self, sending: Sending, now: i64) -> Result<&Coupon, Refusal> {
        let stock = self.stock(&sending.mchid, sending.family, &sending.stock_id)?;
        let request = sending.family.key(&sending.mchid, &sending.request_no);
        if let Some(number) = self.tables.coupon_requests.get(&request) {
            let coupon = self.tables.coupons.get(number).ok_or(Refusal::CouponUnknown)?;
            if coupon.openid != sending.openid || coupon.stock_id != sending.stock_id {
                return Err(Refusal::CouponDiffers);
            }
            return Ok(coupon);
        }
        let (most, most_per_user, sent) = (stock.most, stock.most_per_user, stock.sent);
        let user = key(&sending.mchid, &sending.openid);
        let own = self.tables.coupon_users.get(&user).map_or(&[][..], Vec::as_slice);
        let stock = format!("{}/", sending.stock_id);
        let own = own.iter().filter(|number| number.starts_with(&stock)).count();
        let own = i64::try_from(own).unwrap_or(i64::MAX);
        if sent >= most || own >= most_per_user {
            return Err(Refusal::StockEmpty);
        }
        let code = sending.code.unwrap_or_else(|| self.numbers.receipt(now));
        let number = key(&sending.stock_id, &code);
        if self.tables.coupons.contains(&number) {
            return Err(Refusal::CouponDiffers);
        }
        self.tables.coupon_requests.insert(request, number.clone());
        add(&mut self.tables.coupon_codes, sending.family.key(&sending.mchid, &code), &number);
        add(&mut self.tables.coupon_users, user, &number);
        let coupon = Coupon {
            family: sending.family,
            mchid: sending.mchid,
            stock_id: sending.stock_id.clone(),
            coupon_code: code,
            openid: sending.openid,
            appid: sending.appid,
            send_request_no: sending.request_no,
            use_request_no: None,
            sent: now,
            used: None,
            last: None,
            stage: CouponStage::Sent,
        };
        self.tables.coupons.insert(number.clone(), coupon);
        if let Some(stock) = self.tables.stocks.get_mut(&sending.stock_id) {
            stock.sent = stock.sent.saturating_add(1);
        }
        self.changes.push(Change::CouponSent(number.clone()));
        self.tables.coupons.get(&number).ok_or(Refusal::CouponUnknown)
    }

    /// The coupons of a merchant that belong to a user.
    pub(crate) fn coupons_of(&self, mchid: &str, openid: &str) -> impl Iterator<Item = &Coupon> {
        let numbers = self.tables.coupon_users.get(&key(mchid, openid)).into_iter().flatten();
        numbers.filter_map(|number| self.tables.coupons.get(number))
    }

    pub(crate) fn coupon_of_key(&self, key: &str) -> Option<&Coupon> {
        self.tables.coupons.get(key)
    }

    /// Finds a coupon of this merchant and family by its code. The stock is optional.
    pub(crate) fn coupon(
        &self,
        mchid: &str,
        family: Family,
        stock_id: Option<&str>,
        code: &str,
    ) -> Result<&Coupon, Refusal> {
        let numbers = self.tables.coupon_codes.get(&family.key(mchid, code)).into_iter().flatten();
        let mut coupons = numbers.filter_map(|number| self.tables.coupons.get(number));
        let mine = |one: &&Coupon| stock_id.is_none_or(|stock| stock == one.stock_id);
        coupons.find(mine).ok_or(Refusal::CouponUnknown)
    }

    /// Carries out an action on a coupon. Returns the coupon and the time of the action. The same request
    /// again gets the same answer.
    pub(crate) fn act_on_coupon(
        &mut self,
        number: &str,
        act: CouponAct,
        request_no: &str,
        now: i64,
    ) -> Result<(&Coupon, i64), Refusal> {
        let number = number.to_owned();
        let coupon = self.tables.coupons.get_mut(&number).ok_or(Refusal::CouponUnknown)?;
        let again = match act {
            CouponAct::Use => coupon.use_request_no.as_deref() == Some(request_no),
            _ => coupon.last.as_ref().is_some_and(|(last, _)| last == request_no),
        };
        let at = match (act, coupon.stage) {
            (CouponAct::Use, CouponStage::Used) if again => coupon.used.unwrap_or(now),
            (CouponAct::Return, CouponStage::Sent)
            | (CouponAct::Deactivate, CouponStage::Deactivated)
                if again =>
            {
                coupon.last.as_ref().map_or(now, |(_, at)| *at)
            }
            (CouponAct::Use, CouponStage::Sent) => {
                coupon.stage = CouponStage::Used;
                (coupon.used, coupon.use_request_no) = (Some(now), Some(request_no.to_owned()));
                self.changes.push(Change::CouponUsed(number.clone()));
                now
            }
            (CouponAct::Return, CouponStage::Used) => {
                coupon.stage = CouponStage::Sent;
                (coupon.used, coupon.use_request_no) = (None, None);
                coupon.last = Some((request_no.to_owned(), now));
                now
            }
            (CouponAct::Deactivate, CouponStage::Sent) => {
                coupon.stage = CouponStage::Deactivated;
                coupon.last = Some((request_no.to_owned(), now));
                now
            }
            _ => return Err(Refusal::CouponState),
        };
        Ok((self.tables.coupons.get(&number).ok_or(Refusal::CouponUnknown)?, at))
    }
}
