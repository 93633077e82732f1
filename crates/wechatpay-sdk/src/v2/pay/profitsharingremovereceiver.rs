//! 删除分账接收方 · Remove a profit-sharing receiver
//!
//! `v2/pay/profitsharingremovereceiver`

/// 删除分账接收方 · Remove a profit-sharing receiver
///
/// `v2/pay/profitsharingremovereceiver`
#[derive(Clone)]
pub struct Profitsharingremovereceiver {
    pub(crate) node: crate::chain::Node,
}

impl Profitsharingremovereceiver {
    /// 删除分账接收方 · Remove a profit-sharing receiver
    ///
    /// `POST /pay/profitsharingremovereceiver`
    ///
    /// 删除已添加的分账接收方，解除分账关系；删除后不能再向该接收方分账。模式：普通商户、服务商。
    ///
    /// Removes a profit-sharing receiver from the merchant. Funds can no longer be shared with the receiver. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::profitsharingremovereceiver::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_id("1900000001")
    ///     .appid("wx8888888888888888")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .receiver(post::Receiver::new().r#type(post::Type::MERCHANT_ID).account("190001001"));
    /// let answer = client.v2().pay().profitsharingremovereceiver().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::profitsharingremovereceiver::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_id("1900000001")
    ///     .sub_mch_id("1900000109")
    ///     .appid("wx8888888888888888")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .receiver(post::Receiver::new().r#type(post::Type::MERCHANT_ID).account("190001001"));
    /// let answer = client.v2().pay().profitsharingremovereceiver().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4011983295](https://pay.weixin.qq.com/doc/v2/merchant/4011983295), [partner/4011984847](https://pay.weixin.qq.com/doc/v2/partner/4011984847)
    #[doc(alias(
        "删除分账接收方",
        "Remove a profit-sharing receiver",
        "分账",
        "profitsharingremovereceiver",
        "pay/profitsharingremovereceiver"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/pay/profitsharingremovereceiver", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/pay/profitsharingremovereceiver")
    }
}

/// 删除分账接收方 · Remove a profit-sharing receiver
pub mod post {

    enumeration! {
        /// 签名类型 · Signature type
        SignType {
            /// `HMAC-SHA256`: HMAC-SHA256 · HMAC-SHA256
            HMAC_SHA256 = "HMAC-SHA256",
        }
    }

    enumeration! {
        /// 分账接收方类型 · Profit-sharing receiver type
        Type {
            /// `MERCHANT_ID`: 商户号 · Merchant ID
            MERCHANT_ID = "MERCHANT_ID",
            /// `PERSONAL_OPENID`: 个人，按 `openid` · Person, by `openid`
            PERSONAL_OPENID = "PERSONAL_OPENID",
            /// `PERSONAL_SUB_OPENID`: 个人，按子商户的 `openid` · Person, by the sub-merchant's `openid`
            PERSONAL_SUB_OPENID = "PERSONAL_SUB_OPENID",
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

    enumeration! {
        /// 分账接收方类型 · Profit-sharing receiver type
        ReceiverType {
            /// `MERCHANT_ID`: 商户号 · Merchant ID
            MERCHANT_ID = "MERCHANT_ID",
            /// `PERSONAL_OPENID`: 个人，按 `openid` · Person, by `openid`
            PERSONAL_OPENID = "PERSONAL_OPENID",
            /// `PERSONAL_SUB_OPENID`: 个人，按子商户的 `openid` · Person, by the sub-merchant's `openid`
            PERSONAL_SUB_OPENID = "PERSONAL_SUB_OPENID",
        }
    }

    /// 删除分账接收方：请求 · Remove a profit-sharing receiver: request
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
        /// 子商户公众账号ID · Sub-merchant app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_appid: Option<String>,
        /// 签名类型 · Signature type
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sign_type: SignType,
        /// 分账接收方JSON格式字符串（必填） · Profit-sharing receiver (JSON string) (required)
        ///
        /// JSON 文本；最长 2048 个字符。A text that holds JSON. At most 2048 characters.
        pub receiver: Option<crate::JsonText<Receiver>>,
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

        /// 子商户公众账号ID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 签名类型 · Signature type
        pub fn sign_type<M>(mut self, value: impl crate::IntoMember<SignType, M>) -> Self {
            self.sign_type = value.into_member().unwrap_or_default();
            self
        }

        /// 分账接收方JSON格式字符串（必填） · Profit-sharing receiver (JSON string) (required)
        ///
        /// JSON 文本。A text that holds JSON.
        pub fn receiver<M>(
            mut self,
            value: impl crate::IntoMember<crate::JsonText<Receiver>, M>,
        ) -> Self {
            self.receiver = value.into_member();
            self
        }
    }

    /// 分账接收方JSON格式字符串 · Profit-sharing receiver (JSON string)
    pub struct Receiver {
        /// 分账接收方类型（必填） · Profit-sharing receiver type (required)
        pub r#type: Type,
        /// 分账接收方账号（必填） · Profit-sharing receiver account (required)
        pub account: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Receiver {
        /// 分账接收方类型（必填） · Profit-sharing receiver type (required)
        pub fn r#type<M>(mut self, value: impl crate::IntoMember<Type, M>) -> Self {
            self.r#type = value.into_member().unwrap_or_default();
            self
        }

        /// 分账接收方账号（必填） · Profit-sharing receiver account (required)
        pub fn account<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.account = value.into_member();
            self
        }
    }

    /// 删除分账接收方：应答 · Remove a profit-sharing receiver: answer
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
        /// 分账接收方JSON格式字符串 · Profit-sharing receiver (JSON string)
        ///
        /// JSON 文本；最长 128 个字符。A text that holds JSON. At most 128 characters.
        pub receiver: Option<crate::JsonText<ResponseReceiver>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 分账接收方JSON格式字符串 · Profit-sharing receiver (JSON string)
    #[non_exhaustive]
    pub struct ResponseReceiver {
        /// 分账接收方类型 · Profit-sharing receiver type
        pub r#type: ReceiverType,
        /// 分账接收方账号 · Profit-sharing receiver account
        pub account: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, Receiver);

    message! {
        Request {
            0 => mch_id: Required "mch_id",
            1 => sub_mch_id: Optional "sub_mch_id",
            2 => appid: Required "appid",
            3 => sub_appid: Optional "sub_appid",
            4 => sign_type: Optional "sign_type",
            5 => receiver: Required "receiver",
        }
        Receiver {
            0 => r#type: Required "type",
            1 => account: Required "account",
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
            11 => receiver: Optional "receiver",
        }
        ResponseReceiver {
            0 => r#type: Optional "type",
            1 => account: Optional "account",
        }
    }
}
