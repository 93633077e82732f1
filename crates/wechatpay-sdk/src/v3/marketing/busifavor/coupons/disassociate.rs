//! `/v3/marketing/busifavor/coupons/disassociate`

/// `/v3/marketing/busifavor/coupons/disassociate`
pub struct Disassociate {
    pub(crate) node: crate::chain::Node,
}

impl Disassociate {
    /// 取消关联订单信息 (direct and partner)
    ///
    /// `POST /v3/marketing/busifavor/coupons/disassociate`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::coupons::disassociate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .stock_id("")
    ///     .coupon_code("")
    ///     .out_trade_no("")
    ///     .out_request_no("");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .busifavor()
    ///     .coupons()
    ///     .disassociate()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465673)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/busifavor/coupons/disassociate", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/busifavor/coupons/disassociate")
    }
}

/// 取消关联订单信息
pub mod post {

    pub use crate::v3::marketing::busifavor::coupons::associate::post::Request;

    /// 取消关联订单信息：应答
    #[non_exhaustive]
    pub struct Response {
        /// 取消关联成功时间
        pub wechatpay_disassociate_time: Option<crate::Time>,
    }

    message! {
        Response {
            0 => wechatpay_disassociate_time: "wechatpay_disassociate_time",
        }
    }
}
