//! 查询最大分账比例 · Query the maximum profit-sharing ratio
//!
//! `v2/pay/profitsharingmerchantratioquery`

/// 查询最大分账比例 · Query the maximum profit-sharing ratio
///
/// `v2/pay/profitsharingmerchantratioquery`
#[derive(Clone)]
pub struct Profitsharingmerchantratioquery {
    pub(crate) node: crate::chain::Node,
}

impl Profitsharingmerchantratioquery {
    /// 查询最大分账比例 · Query the maximum profit-sharing ratio
    ///
    /// `POST /pay/profitsharingmerchantratioquery`
    ///
    /// 服务商查询子商户或品牌主商户允许分出的最大比例，请求分账前用来确认可分上限。模式：服务商。
    ///
    /// Returns the maximum ratio that a sub-merchant or a brand merchant allows for profit sharing. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::profitsharingmerchantratioquery::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_id("1900000001")
    ///     .sub_mch_id("1900000109")
    ///     .sign_type(post::SignType::HMAC_SHA256);
    /// let answer = client.v2().pay().profitsharingmerchantratioquery().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4011985120](https://pay.weixin.qq.com/doc/v2/partner/4011985120)
    #[doc(alias(
        "查询最大分账比例",
        "Query the maximum profit-sharing ratio",
        "分账",
        "profitsharingmerchantratioquery",
        "pay/profitsharingmerchantratioquery"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/pay/profitsharingmerchantratioquery", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/pay/profitsharingmerchantratioquery")
    }
}

/// 查询最大分账比例 · Query the maximum profit-sharing ratio
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

    /// 查询最大分账比例：请求 · Query the maximum profit-sharing ratio: request
    pub struct Request {
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 子商户号 · Sub-merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mch_id: Option<String>,
        /// 品牌主商户号 · Brand main merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub brand_mch_id: Option<String>,
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

        /// 子商户号 · Sub-merchant ID
        pub fn sub_mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mch_id = value.into_member();
            self
        }

        /// 品牌主商户号 · Brand main merchant ID
        pub fn brand_mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.brand_mch_id = value.into_member();
            self
        }

        /// 签名类型 · Signature type
        pub fn sign_type<M>(mut self, value: impl crate::IntoMember<SignType, M>) -> Self {
            self.sign_type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 查询最大分账比例：应答 · Query the maximum profit-sharing ratio: answer
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
        /// 子商户号 · Sub-merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mch_id: Option<String>,
        /// 品牌主商户号 · Brand main merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub brand_mch_id: Option<String>,
        /// 最大分账比例 · Maximum profit-sharing ratio
        ///
        /// 单位为万分之一，`2000` 即 20%。In ten-thousandths: `2000` is 20%.
        pub max_ratio: Option<i64>,
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
            1 => sub_mch_id: Optional "sub_mch_id",
            2 => brand_mch_id: Optional "brand_mch_id",
            3 => sign_type: Optional "sign_type",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => mch_id: Optional "mch_id",
            3 => sub_mch_id: Optional "sub_mch_id",
            4 => brand_mch_id: Optional "brand_mch_id",
            5 => max_ratio: Optional "max_ratio",
            6 => nonce_str: Optional "nonce_str",
            7 => sign: Optional "sign",
        }
    }
}
