//! 渠道商查询商户审核信息 · Query merchant audit state (channel)
//!
//! `v2/mchrisk/channelquerymchauditinfo`

/// 渠道商查询商户审核信息 · Query merchant audit state (channel)
///
/// `v2/mchrisk/channelquerymchauditinfo`
#[derive(Clone)]
pub struct Channelquerymchauditinfo {
    pub(crate) node: crate::chain::Node,
}

impl Channelquerymchauditinfo {
    /// 渠道商查询商户审核信息 · Query merchant audit state (channel)
    ///
    /// `POST /mchrisk/channelquerymchauditinfo`
    ///
    /// 渠道商按子商户号和所属服务商号查询商户的审核信息，返回审核状态和审核备注。模式：服务商。
    ///
    /// Queries the audit state and comment of a sub-merchant, for a channel partner. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::mchrisk::channelquerymchauditinfo::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_id("1900000001")
    ///     .sub_mch_id("1900000109")
    ///     .acquiring_bank_id("999990017")
    ///     .sign_type(post::SignType::HMAC_SHA256);
    /// let answer = client.v2().mchrisk().channelquerymchauditinfo().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [institution/4011986547](https://pay.weixin.qq.com/doc/v2/institution/4011986547)
    #[doc(alias(
        "渠道商查询商户审核信息",
        "Query merchant audit state (channel)",
        "银行服务商",
        "channelquerymchauditinfo",
        "mchrisk/channelquerymchauditinfo"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/mchrisk/channelquerymchauditinfo", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/mchrisk/channelquerymchauditinfo")
    }
}

/// 渠道商查询商户审核信息 · Query merchant audit state (channel)
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

    enumeration! {
        /// 签名类型 · Signature type
        ResponseSignType {
            /// `HMAC-SHA256`: HMAC-SHA256 · HMAC-SHA256
            HMAC_SHA256 = "HMAC-SHA256",
        }
    }

    /// 渠道商查询商户审核信息：请求 · Query merchant audit state (channel): request
    pub struct Request {
        /// 渠道商号（必填） · Channel partner ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 子商户号（必填） · Sub-merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mch_id: Option<String>,
        /// 服务商号（必填） · Acquiring institution ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub acquiring_bank_id: Option<String>,
        /// 签名类型 · Signature type
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sign_type: SignType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 渠道商号（必填） · Channel partner ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 子商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mch_id = value.into_member();
            self
        }

        /// 服务商号（必填） · Acquiring institution ID (required)
        pub fn acquiring_bank_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.acquiring_bank_id = value.into_member();
            self
        }

        /// 签名类型 · Signature type
        pub fn sign_type<M>(mut self, value: impl crate::IntoMember<SignType, M>) -> Self {
            self.sign_type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 渠道商查询商户审核信息：应答 · Query merchant audit state (channel): answer
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码 · Return code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub return_code: ReturnCode,
        /// 返回结果 · Return message
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub return_msg: Option<String>,
        /// 业务结果 · Result code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub result_code: ResultCode,
        /// 错误代码 · Error code
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub err_code: Option<String>,
        /// 错误描述 · Error description
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub err_code_des: Option<String>,
        /// 服务商号 · Partner merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 子商户号 · Sub-merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mch_id: Option<String>,
        /// 渠道号 · Channel partner ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub channel_id: Option<String>,
        /// 审核状态 · Review status
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub audit_status: Option<String>,
        /// 审核备注 · Review remark
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub audit_comment: Option<String>,
        /// 随机字符串 · Random string
        ///
        /// 随机串，每次不同；最长 32 个字符。A random text, another one each time. At most 32 characters.
        pub nonce_str: Option<String>,
        /// 签名 · Signature
        ///
        /// 按 `sign_type` 的算法签名，大写十六进制；最长 32 个字符。Signed as `sign_type` says, in upper-case hex. At most 32 characters.
        pub sign: Option<String>,
        /// 签名类型 · Signature type
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sign_type: ResponseSignType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => mch_id: Required "mch_id",
            1 => sub_mch_id: Required "sub_mch_id",
            2 => acquiring_bank_id: Required "acquiring_bank_id",
            3 => sign_type: Optional "sign_type",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => result_code: Optional "result_code",
            3 => err_code: Optional "err_code",
            4 => err_code_des: Optional "err_code_des",
            5 => mch_id: Optional "mch_id",
            6 => sub_mch_id: Optional "sub_mch_id",
            7 => channel_id: Optional "channel_id",
            8 => audit_status: Optional "audit_status",
            9 => audit_comment: Optional "audit_comment",
            10 => nonce_str: Optional "nonce_str",
            11 => sign: Optional "sign",
            12 => sign_type: Optional "sign_type",
        }
    }
}
