//! 查询订单待分账金额 · Query the unsplit amount
//!
//! `v2/pay/profitsharingorderamountquery`

/// 查询订单待分账金额 · Query the unsplit amount
///
/// `v2/pay/profitsharingorderamountquery`
#[derive(Clone)]
pub struct Profitsharingorderamountquery {
    pub(crate) node: crate::chain::Node,
}

impl Profitsharingorderamountquery {
    /// 查询订单待分账金额 · Query the unsplit amount
    ///
    /// `POST /pay/profitsharingorderamountquery`
    ///
    /// 按微信订单号查询订单剩余待分金额，商户据此决定还能继续分账多少。模式：普通商户、服务商。
    ///
    /// Returns the amount of an order that is still available for profit sharing, by WeChat Pay transaction ID. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::profitsharingorderamountquery::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_id("1900000001")
    ///     .transaction_id("4208450740201411110007820472")
    ///     .sign_type(post::SignType::HMAC_SHA256);
    /// let answer = client.v2().pay().profitsharingorderamountquery().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 频率限制：每个商户每秒 30 次请求。
    ///
    /// Rate limits: 30 requests a second for each merchant.
    ///
    /// # Errors
    ///
    /// - `SYSTEMERROR`: 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `FREQUENCY_LIMITED`, `PARAM_ERROR`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4011984132](https://pay.weixin.qq.com/doc/v2/merchant/4011984132), [partner/4011985079](https://pay.weixin.qq.com/doc/v2/partner/4011985079)
    #[doc(alias(
        "查询订单待分账金额",
        "Query the unsplit amount",
        "分账",
        "profitsharingorderamountquery",
        "pay/profitsharingorderamountquery"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/pay/profitsharingorderamountquery", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/pay/profitsharingorderamountquery")
    }
}

/// 查询订单待分账金额 · Query the unsplit amount
pub mod post {

    enumeration! {
        /// 签名类型 · Signature type
        SignType {
            /// `HMAC-SHA256`: HMAC-SHA256 · HMAC-SHA256
            HMAC_SHA256 = "HMAC-SHA256",
        }
    }

    enumeration! {
        /// 返回状态码 · Return code
        ReturnCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    /// 查询订单待分账金额：请求 · Query the unsplit amount: request
    pub struct Request {
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 微信订单号（必填） · WeChat Pay transaction ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 签名类型 · Signature type
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sign_type: SignType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户号（必填） · Merchant ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 微信订单号（必填） · WeChat Pay transaction ID (required)
        pub fn transaction_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_id = value.into_member();
            self
        }

        /// 签名类型 · Signature type
        pub fn sign_type<M>(mut self, value: impl crate::IntoMember<SignType, M>) -> Self {
            self.sign_type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 查询订单待分账金额：应答 · Query the unsplit amount: answer
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码 · Return code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub return_code: ReturnCode,
        /// 返回信息 · Return message
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub return_msg: Option<String>,
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 微信订单号 · WeChat Pay transaction ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 订单剩余待分金额 · Amount left for profit sharing
        ///
        /// 单位为分。In fen.
        pub unsplit_amount: Option<crate::Fen>,
        /// 随机字符串 · Random string
        ///
        /// 随机串，每次不同；最长 32 个字符。A random text, another one each time. At most 32 characters.
        pub nonce_str: Option<String>,
        /// 签名 · Signature
        ///
        /// 按 `sign_type` 的算法签名，大写十六进制；最长 64 个字符。Signed as `sign_type` says, in upper-case hex. At most 64 characters.
        pub sign: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => mch_id: Required "mch_id",
            1 => transaction_id: Required "transaction_id",
            2 => sign_type: Optional "sign_type",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => mch_id: Optional "mch_id",
            3 => transaction_id: Optional "transaction_id",
            4 => unsplit_amount: Optional "unsplit_amount",
            5 => nonce_str: Optional "nonce_str",
            6 => sign: Optional "sign",
        }
    }
}
