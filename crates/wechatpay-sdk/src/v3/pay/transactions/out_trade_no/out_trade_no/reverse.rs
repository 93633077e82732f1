//! 撤销 · Reverse a payment code order
//!
//! `/v3/pay/transactions/out-trade-no/{out_trade_no}/reverse`

/// 撤销 · Reverse a payment code order
///
/// `/v3/pay/transactions/out-trade-no/{out_trade_no}/reverse`
#[derive(Clone)]
pub struct Reverse {
    pub(crate) node: crate::chain::Node,
}

impl Reverse {
    /// 撤销 · Reverse a payment code order
    ///
    /// `POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse`
    ///
    /// 商户撤销付款码订单：未支付的关闭，已支付的把款项退还用户；结果不明时用它收尾。模式：普通商户。
    ///
    /// Reverses a payment code order. An unpaid order is closed; a paid order is returned to the user. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::pay::transactions::out_trade_no::out_trade_no::reverse::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().appid("wx8888888888888888").mchid("1900000001");
    /// let answer = client
    ///     .v3()
    ///     .pay()
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
    /// 官方文档 · Official pages: [merchant/4012382161](https://pay.weixin.qq.com/doc/v3/merchant/4012382161)
    #[doc(alias(
        "撤销",
        "Reverse a payment code order",
        "基础支付",
        "reverse",
        "out-trade-no/reverse"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/pay/transactions/out-trade-no/{out_trade_no}/reverse", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/pay/transactions/out-trade-no/{out_trade_no}/reverse")
    }
}

/// 撤销 · Reverse a payment code order
pub mod post {

    /// 撤销：请求 · Reverse a payment code order: request
    ///
    /// 条件 Conditions:
    ///
    /// - 只用于付款码支付。Only for code payments
    /// - 支付调用后至少 15 秒再撤销。At least 15 s after the payment call
    /// - 支付后 7 天内才能撤销，更晚走退款。Within 7 days of payment, refund afterwards
    pub struct Request {
        /// 应用AppID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 直连商户号（必填） · Direct merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 应用AppID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 直连商户号（必填） · Direct merchant ID (required)
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }
    }

    /// 撤销：应答 · Reverse a payment code order: answer
    #[non_exhaustive]
    pub struct Response {
        /// 应用AppID · App ID
        pub appid: Option<String>,
        /// 直连商户号 · Direct merchant ID
        pub mchid: Option<String>,
        /// 商户订单号 · Merchant order number
        pub out_trade_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => mchid: Required "mchid",
        }
        Response {
            0 => appid: Optional "appid",
            1 => mchid: Optional "mchid",
            2 => out_trade_no: Optional "out_trade_no",
        }
    }
}
