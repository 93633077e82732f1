//! 撤销 · Reverse a payment code order (partner)
//!
//! `/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse`

/// 撤销 · Reverse a payment code order (partner)
///
/// `/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse`
#[derive(Clone)]
pub struct Reverse {
    pub(crate) node: crate::chain::Node,
}

impl Reverse {
    /// 撤销 · Reverse a payment code order (partner)
    ///
    /// `POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse`
    ///
    /// 服务商撤销子商户的付款码订单：未支付的关闭，已支付的把款项退还用户。模式：服务商。
    ///
    /// Reverses a sub-merchant's payment code order. An unpaid order is closed; a paid order is returned to the user. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::pay::partner::transactions::out_trade_no::out_trade_no::reverse::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().sp_mchid("1900000001").sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .pay()
    ///     .partner()
    ///     .transactions()
    ///     .out_trade_no()
    ///     .out_trade_no("trade202608010001")
    ///     .reverse()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 商户系统、权限、证书或频率问题。查明后用原单号再撤。 · The merchant's system, a permission, the certificate or the request rate is the problem. Find the cause, then reverse the same number again.
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。稍等后用相同参数再发。可能已经执行。 · The platform failed or timed out. Wait a little, then send the same request again. It may have been carried out.
    /// - `PARAM_ERROR`, `SIGN_ERROR`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4012382181](https://pay.weixin.qq.com/doc/v3/partner/4012382181)
    #[doc(alias(
        "撤销",
        "Reverse a payment code order (partner)",
        "基础支付",
        "reverse",
        "out-trade-no/reverse"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse")
    }
}

/// 撤销 · Reverse a payment code order (partner)
pub mod post {

    /// 撤销：请求 · Reverse a payment code order (partner): request
    ///
    /// 条件 Conditions:
    ///
    /// - 只用于付款码支付。Only for code payments
    /// - 支付调用后至少 15 秒再撤销。At least 15 s after the payment call
    /// - 支付后 7 天内才能撤销，更晚走退款。Within 7 days of payment, refund afterwards
    pub struct Request {
        /// 合作伙伴应用AppID · Partner app ID
        pub sp_appid: Option<String>,
        /// 合作伙伴商户号（必填） · Partner merchant ID (required)
        pub sp_mchid: Option<String>,
        /// 特约商户应用AppID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 特约商户商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 合作伙伴应用AppID · Partner app ID
        pub fn sp_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_appid = value.into_member();
            self
        }

        /// 合作伙伴商户号（必填） · Partner merchant ID (required)
        pub fn sp_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_mchid = value.into_member();
            self
        }

        /// 特约商户应用AppID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 特约商户商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }
    }

    /// 撤销：应答 · Reverse a payment code order (partner): answer
    #[non_exhaustive]
    pub struct Response {
        /// 合作伙伴应用AppID · Partner app ID
        pub sp_appid: Option<String>,
        /// 合作伙伴商户号 · Partner merchant ID
        pub sp_mchid: Option<String>,
        /// 特约商户应用AppID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 特约商户商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 商户订单号 · Merchant order number
        pub out_trade_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sp_appid: Optional "sp_appid",
            1 => sp_mchid: Required "sp_mchid",
            2 => sub_appid: Optional "sub_appid",
            3 => sub_mchid: Required "sub_mchid",
        }
        Response {
            0 => sp_appid: Optional "sp_appid",
            1 => sp_mchid: Optional "sp_mchid",
            2 => sub_appid: Optional "sub_appid",
            3 => sub_mchid: Optional "sub_mchid",
            4 => out_trade_no: Optional "out_trade_no",
        }
    }
}
