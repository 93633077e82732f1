//! `/v3/ecommerce/refunds/out-refund-no/{out_refund_no}`

/// `/v3/ecommerce/refunds/out-refund-no/{out_refund_no}`
pub struct OutRefundNo {
    pub(crate) node: crate::chain::Node,
}

impl OutRefundNo {
    /// 通过商户退款单号查询退款 (partner)
    ///
    /// `GET /v3/ecommerce/refunds/out-refund-no/{out_refund_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::refunds::out_refund_no::out_refund_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().individual_auth_id("1900000109").sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .refunds()
    ///     .out_refund_no()
    ///     .out_refund_no("1217752501201407033233368018")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476911)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/ecommerce/refunds/out-refund-no/{out_refund_no}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/refunds/out-refund-no/{out_refund_no}")
    }
}

/// 通过商户退款单号查询退款
pub mod get {

    pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_scope::Scope;
    pub use crate::shared::v3_ecommerce_refunds_apply_post::{
        Account, ResponseAmountFrom as AmountFrom,
    };
    pub use crate::shared::v3_ecommerce_refunds_apply_post_type::Type;
    pub use crate::shared::v3_ecommerce_refunds_id_refund_id_get::Channel;
    pub use crate::shared::v3_ecommerce_refunds_id_refund_id_get_status::Status;
    pub use crate::v3::ecommerce::refunds::apply::post::{
        PromotionDetail, RefundAccount, ResponseAmount as Amount,
    };
    pub use crate::v3::ecommerce::refunds::id::refund_id::get::{FundsAccount, Request, Response};
}
