//! `/v3/med-ins/orders/out-trade-no/{out_trade_no}`

/// `/v3/med-ins/orders/out-trade-no/{out_trade_no}`
pub struct OutTradeNo {
    pub(crate) node: crate::chain::Node,
}

impl OutTradeNo {
    /// 使用商户订单号查看下单结果
    ///
    /// `GET /v3/med-ins/orders/out-trade-no/{out_trade_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::med_ins::orders::out_trade_no::out_trade_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .med_ins()
    ///     .orders()
    ///     .out_trade_no()
    ///     .out_trade_no("1217752501201407033233368318")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016781490)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/med-ins/orders/out-trade-no/{out_trade_no}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/med-ins/orders/out-trade-no/{out_trade_no}")
    }
}

/// 使用商户订单号查看下单结果
pub mod get {

    pub use crate::shared::v3_med_ins_orders_mix_trade_no_mix_trade_no_get::{
        CashAddType, CashReduceType, MedInsPayStatus, MixPayStatus, MixPayType, OrderType,
        PassthroughRequestContent, PassthroughResponseContent, SelfPayStatus,
    };
    pub use crate::v3::med_ins::orders::mix_trade_no::mix_trade_no::get::{
        CashAddDetail, CashReduceDetail, Request, Response,
    };
}
