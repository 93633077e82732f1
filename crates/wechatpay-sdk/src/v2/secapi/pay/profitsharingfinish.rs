//! 完结分账 · Finish profit sharing
//!
//! `v2/secapi/pay/profitsharingfinish`

/// 完结分账 · Finish profit sharing
///
/// `v2/secapi/pay/profitsharingfinish`
#[derive(Clone)]
pub struct Profitsharingfinish {
    pub(crate) node: crate::chain::Node,
}

impl Profitsharingfinish {
    /// 完结分账 · Finish profit sharing
    ///
    /// `POST /secapi/pay/profitsharingfinish`
    ///
    /// 订单不再分账时完结分账，把剩余待分资金解冻给分账方商户，之后不能再对它分账。模式：普通商户、服务商。
    ///
    /// Finishes profit sharing for an order and releases the remaining funds to the merchant. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::secapi::pay::profitsharingfinish::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_id("1900000001")
    ///     .appid("wx8888888888888888")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .transaction_id("4208450740201411110007820472")
    ///     .out_order_no("P20150806125346")
    ///     .description("分账已完成");
    /// let answer = client.v2().secapi().pay().profitsharingfinish().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::secapi::pay::profitsharingfinish::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_id("1900000001")
    ///     .sub_mch_id("1900000109")
    ///     .appid("wx8888888888888888")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .transaction_id("4208450740201411110007820472")
    ///     .out_order_no("P20150806125346")
    ///     .description("分账已完成");
    /// let answer = client.v2().secapi().pay().profitsharingfinish().post(request).await?;
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
    /// - `FREQUENCY_LIMITED`: 同一订单或同一商户分账过频。降频后用原分账单号再发。 · Profit sharing is requested too often for this order or merchant. Slow down, then send the same sharing number again.
    /// - `SYSTEMERROR`: 分账处理超时或内部异常。分账单号与参数不变再发，以查询结果为准。可能已经执行。 · The platform failed or timed out. The share may have been carried out. Send the request again with the same sharing number and parameters. Rely on the result of a query. It may have been carried out.
    /// - `PARAM_ERROR`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4011984076](https://pay.weixin.qq.com/doc/v2/merchant/4011984076), [partner/4011984879](https://pay.weixin.qq.com/doc/v2/partner/4011984879)
    #[doc(alias(
        "完结分账",
        "Finish profit sharing",
        "分账",
        "profitsharingfinish",
        "pay/profitsharingfinish"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/secapi/pay/profitsharingfinish", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/secapi/pay/profitsharingfinish")
    }
}

/// 完结分账 · Finish profit sharing
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

    enumeration! {
        /// 业务结果 · Result code
        ResultCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    /// 完结分账：请求 · Finish profit sharing: request
    pub struct Request {
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 子商户号 · Sub-merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mch_id: Option<String>,
        /// 公众账号ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 签名类型 · Signature type
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sign_type: SignType,
        /// 微信订单号（必填） · WeChat Pay transaction ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 商户分账单号（必填） · Merchant profit-sharing number (required)
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub out_order_no: Option<String>,
        /// 分账完结描述（必填） · Profit-sharing completion description (required)
        ///
        /// 最长 80 个字符。At most 80 characters.
        pub description: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户号（必填） · Merchant ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 子商户号 · Sub-merchant ID
        pub fn sub_mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mch_id = value.into_member();
            self
        }

        /// 公众账号ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 签名类型 · Signature type
        pub fn sign_type<M>(mut self, value: impl crate::IntoMember<SignType, M>) -> Self {
            self.sign_type = value.into_member().unwrap_or_default();
            self
        }

        /// 微信订单号（必填） · WeChat Pay transaction ID (required)
        pub fn transaction_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_id = value.into_member();
            self
        }

        /// 商户分账单号（必填） · Merchant profit-sharing number (required)
        pub fn out_order_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_order_no = value.into_member();
            self
        }

        /// 分账完结描述（必填） · Profit-sharing completion description (required)
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }
    }

    /// 完结分账：应答 · Finish profit sharing: answer
    #[non_exhaustive]
    pub struct Response {
        /// 子商户公众账号ID · Sub-merchant app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_appid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mch_id: Option<String>,
        /// 返回状态码 · Return code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub return_code: ReturnCode,
        /// 返回信息 · Return message
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub return_msg: Option<String>,
        /// 公众账号ID · App ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 随机字符串 · Random string
        ///
        /// 随机串，每次不同；最长 32 个字符。A random text, another one each time. At most 32 characters.
        pub nonce_str: Option<String>,
        /// 签名 · Signature
        ///
        /// 按 `sign_type` 的算法签名，大写十六进制；最长 32 个字符。Signed as `sign_type` says, in upper-case hex. At most 32 characters.
        pub sign: Option<String>,
        /// 业务结果 · Result code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub result_code: ResultCode,
        /// 错误代码 · Error code
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub err_code: Option<String>,
        /// 错误代码描述 · Error description
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub err_code_des: Option<String>,
        /// 微信订单号 · WeChat Pay transaction ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 商户分账单号 · Merchant profit-sharing number
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub out_order_no: Option<String>,
        /// 微信分账单号 · WeChat Pay profit-sharing number
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub order_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => mch_id: Required "mch_id",
            1 => sub_mch_id: Optional "sub_mch_id",
            2 => appid: Required "appid",
            3 => sign_type: Optional "sign_type",
            4 => transaction_id: Required "transaction_id",
            5 => out_order_no: Required "out_order_no",
            6 => description: Required "description",
        }
        Response {
            0 => sub_appid: Optional "sub_appid",
            1 => sub_mch_id: Optional "sub_mch_id",
            2 => return_code: Optional "return_code",
            3 => return_msg: Optional "return_msg",
            4 => appid: Optional "appid",
            5 => mch_id: Optional "mch_id",
            6 => nonce_str: Optional "nonce_str",
            7 => sign: Optional "sign",
            8 => result_code: Optional "result_code",
            9 => err_code: Optional "err_code",
            10 => err_code_des: Optional "err_code_des",
            11 => transaction_id: Optional "transaction_id",
            12 => out_order_no: Optional "out_order_no",
            13 => order_id: Optional "order_id",
        }
    }
}
