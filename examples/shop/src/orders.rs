//! Orders: placed for the payer's device, queried, closed.

use std::time::Duration;

use wechatpay_sdk::Time;
use wechatpay_sdk::payload::Jsapi;
use wechatpay_sdk::v3::pay::transactions::out_trade_no::out_trade_no::{close, get};
use wechatpay_sdk::v3::pay::transactions::{jsapi, native};

use crate::entries::{Order, OrderState};
use crate::error::{Error, Result};
use crate::shop::Shop;

/// So long a customer has to pay.
const TO_PAY: Duration = Duration::from_secs(15 * 60);

impl Shop {
    /// Places an order for a page within WeChat, and gives what that page hands to
    /// `WeixinJSBridge`.
    ///
    /// # Errors
    /// Those of the platform. Try again with the same order: its number makes it the same one.
    pub async fn order_jsapi(&self, order: &Order, openid: &str) -> Result<Jsapi> {
        self.books.enter(order.clone());
        let request = jsapi::post::Request::new()
            .appid(&*self.appid)
            .mchid(self.mchid())
            .description(&*order.description)
            .out_trade_no(&*order.number)
            // An `Option` as it is: nothing is sent where there is no note.
            .attach(order.note.clone())
            .time_expire(Time::from_now(TO_PAY))
            .notify_url(&*self.notify_url)
            .amount(jsapi::post::Amount::new().total(order.total).currency("CNY"))
            .payer(jsapi::post::Payer::new().openid(openid));
        let answer = self.client.v3().pay().transactions().jsapi().post(request).await?;
        let prepay_id = answer.into_inner().prepay_id.ok_or(Error::Lacks("prepay_id"))?;
        Ok(self.client.payload().jsapi(&self.appid, &prepay_id).await?)
    }

    /// Places an order, and gives the text of the QR code that its payer scans.
    ///
    /// # Errors
    /// Those of the platform. Try again with the same order: its number makes it the same one.
    pub async fn order_native(&self, order: &Order) -> Result<String> {
        self.books.enter(order.clone());
        // The same as a structure: what is left out stands in `Default`.
        let request = native::post::Request {
            appid: Some(self.appid.to_string()),
            mchid: Some(self.mchid().to_owned()),
            description: Some(order.description.clone()),
            out_trade_no: Some(order.number.clone()),
            attach: order.note.clone(),
            time_expire: Some(Time::from_now(TO_PAY)),
            notify_url: Some(self.notify_url.to_string()),
            amount: Some(native::post::Amount::new().total(order.total).currency("CNY")),
            ..Default::default()
        };
        let answer = self.client.v3().pay().transactions().native().post(request).await?;
        answer.into_inner().code_url.ok_or(Error::Lacks("code_url"))
    }

    /// Asks the platform how far an order is, and notes it: for orders of which no notification
    /// has come. Delivery of notifications is not guaranteed.
    ///
    /// # Errors
    /// Those of the platform; an order that the books do not have.
    pub async fn query(&self, number: &str) -> Result<OrderState> {
        let order = self.books.order(number)?;
        let node = self.client.v3().pay().transactions().out_trade_no().out_trade_no(number);
        let paid = node.get(get::Request::new().mchid(self.mchid())).await?.into_inner();
        let state = match paid.trade_state {
            // Refunded orders have been paid.
            get::TradeState::SUCCESS | get::TradeState::REFUND => {
                OrderState::Paid { transaction_id: paid.transaction_id, at: paid.success_time }
            }
            // The other ends: nobody can pay it any more.
            state if state.is_final() => OrderState::Closed,
            // Also a state that the platform adds one day.
            _ => order.state,
        };
        self.books.set_order(number, state.clone());
        Ok(state)
    }

    /// Closes an order that nobody has paid.
    ///
    /// # Errors
    /// Those of the platform: `ORDER_PAID` for an order that was paid meanwhile.
    pub async fn close(&self, number: &str) -> Result<()> {
        let node = self.client.v3().pay().transactions().out_trade_no().out_trade_no(number);
        node.close().post(close::post::Request::new().mchid(self.mchid())).await?;
        self.books.set_order(number, OrderState::Closed);
        Ok(())
    }
}
