//! Orders: create, query, close.

use std::time::Duration;

use wechatpay_sdk::Time;
use wechatpay_sdk::payload::Jsapi;
use wechatpay_sdk::v3::pay::transactions::out_trade_no::out_trade_no::{close, get};
use wechatpay_sdk::v3::pay::transactions::{jsapi, native};

use crate::entries::{Order, OrderState};
use crate::error::{Error, Result};
use crate::shop::Shop;

/// Time limit for the payment.
const TO_PAY: Duration = Duration::from_secs(15 * 60);

impl Shop {
    /// Creates an order for a page inside WeChat, and returns the parameters for `WeixinJSBridge`.
    ///
    /// # Errors
    /// An error of the platform. Retry with the same order: its number makes the call idempotent.
    pub async fn order_jsapi(&self, order: &Order, openid: &str) -> Result<Jsapi> {
        self.books.enter(order.clone());
        let request = jsapi::post::Request::new()
            .appid(&*self.appid)
            .mchid(self.mchid())
            .description(&*order.description)
            .out_trade_no(&*order.number)
            // An `Option` can be passed directly: without a note, the member is not sent.
            .attach(order.note.clone())
            .time_expire(Time::from_now(TO_PAY))
            .notify_url(&*self.notify_url)
            .amount(jsapi::post::Amount::new().total(order.total).currency("CNY"))
            .payer(jsapi::post::Payer::new().openid(openid));
        let answer = self.client.v3().pay().transactions().jsapi().post(request).await?;
        let prepay_id = answer.into_inner().prepay_id.ok_or(Error::Lacks("prepay_id"))?;
        Ok(self.client.payload().jsapi(&self.appid, &prepay_id).await?)
    }

    /// Creates an order, and returns the text of the QR code for the payer.
    ///
    /// # Errors
    /// An error of the platform. Retry with the same order: its number makes the call idempotent.
    pub async fn order_native(&self, order: &Order) -> Result<String> {
        self.books.enter(order.clone());
        // The same request as a struct; `Default` fills the other fields.
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

    /// Queries the state of an order, and updates the books. Use it for orders without a
    /// notification, because delivery of notifications is not guaranteed.
    ///
    /// # Errors
    /// An error of the platform, or an order that is not in the books.
    pub async fn query(&self, number: &str) -> Result<OrderState> {
        let node = self.client.v3().pay().transactions().out_trade_no().out_trade_no(number);
        let paid = node.get(get::Request::new().mchid(self.mchid())).await?.into_inner();
        match paid.trade_state {
            // A refunded order has been paid.
            get::TradeState::SUCCESS | get::TradeState::REFUND => {
                let (transaction_id, at) = (paid.transaction_id, paid.success_time);
                self.books.set_order(number, OrderState::Paid { transaction_id, at });
            }
            // The other final states: the order cannot be paid any more.
            state if state.is_final() => self.books.set_order(number, OrderState::Closed),
            // Not paid yet, or a state that the platform may add in the future: do not change the
            // books.
            _ => {}
        }
        // Read the state now: a notification may have arrived during the query.
        Ok(self.books.order(number)?.state)
    }

    /// Closes an unpaid order.
    ///
    /// # Errors
    /// An error of the platform: `ORDER_PAID` if the order was paid in the meantime.
    pub async fn close(&self, number: &str) -> Result<()> {
        let node = self.client.v3().pay().transactions().out_trade_no().out_trade_no(number);
        node.close().post(close::post::Request::new().mchid(self.mchid())).await?;
        self.books.set_order(number, OrderState::Closed);
        Ok(())
    }
}
