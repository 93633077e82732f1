//! Orders of sub-merchants, created by this merchant as their partner (服务商). Partner operations
//! have their own types, so the compiler distinguishes the two kinds of orders.

use wechatpay_sdk::payload::Jsapi;
use wechatpay_sdk::v3::pay::partner::transactions::jsapi::post::{Amount, Payer, Request};
use wechatpay_sdk::v3::pay::partner::transactions::out_trade_no::out_trade_no::get;

use crate::entries::Order;
use crate::error::{Error, Result};
use crate::shop::Shop;

impl Shop {
    /// Creates an order of a sub-merchant for a page inside WeChat.
    ///
    /// # Errors
    /// An error of the platform.
    pub async fn order_of(&self, sub_mchid: &str, order: &Order, openid: &str) -> Result<Jsapi> {
        self.books.enter(order.clone());
        let request = Request::new()
            .sp_appid(&*self.appid)
            .sp_mchid(self.mchid())
            .sub_mchid(sub_mchid)
            .description(&*order.description)
            .out_trade_no(&*order.number)
            .attach(order.note.clone())
            .notify_url(&*self.notify_url)
            .amount(Amount::new().total(order.total).currency("CNY"))
            .payer(Payer::new().sp_openid(openid));
        let orders = self.client.v3().pay().partner().transactions();
        let answer = orders.jsapi().post(request).await?;
        let prepay_id = answer.into_inner().prepay_id.ok_or(Error::Lacks("prepay_id"))?;
        Ok(self.client.payload().jsapi(&self.appid, &prepay_id).await?)
    }

    /// Returns whether an order of a sub-merchant is paid.
    ///
    /// # Errors
    /// An error of the platform.
    pub async fn is_paid_to(&self, sub_mchid: &str, number: &str) -> Result<bool> {
        let request = get::Request::new().sp_mchid(self.mchid()).sub_mchid(sub_mchid);
        let orders = self.client.v3().pay().partner().transactions();
        let answer = orders.out_trade_no().out_trade_no(number).get(request).await?;
        Ok(answer.trade_state == get::TradeState::SUCCESS)
    }
}
