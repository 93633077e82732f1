//! `v2/mchrisk/bankquerymchauditinfo`

/// `v2/mchrisk/bankquerymchauditinfo`
pub struct Bankquerymchauditinfo {
    pub(crate) node: crate::chain::Node,
}

impl Bankquerymchauditinfo {
    /// 间联模式查询商户审核状态开放接口
    ///
    /// `POST /mchrisk/bankquerymchauditinfo`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::mchrisk::bankquerymchauditinfo::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_id("1900000109")
    ///     .sub_mch_id("999990016")
    ///     .channel_id("999990017")
    ///     .sign_type(post::SignType::HMAC_SHA256);
    /// let answer = client.v2().mchrisk().bankquerymchauditinfo().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/institution/4011986497)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/mchrisk/bankquerymchauditinfo", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/mchrisk/bankquerymchauditinfo")
    }
}

/// 间联模式查询商户审核状态开放接口
pub mod post {
    use crate::message;

    pub use crate::shared::v2_appauth_getaccesstoken_get::SignType;
    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;

    /// 间联模式查询商户审核状态开放接口：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("mch_id"),
            message::required::<String>("sub_mch_id"),
            message::required::<String>("channel_id"),
            message::optional::<crate::Enumeration<SignType>>("sign_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务商号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 子商户号（必填）
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mch_id", value))
        }

        /// 渠道号（必填）
        pub fn channel_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("channel_id", value))
        }

        /// 签名类型
        pub fn sign_type(self, value: impl Into<crate::Enumeration<SignType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<SignType>>("sign_type", value))
        }
    }

    /// 间联模式查询商户审核状态开放接口：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 返回结果
        pub return_msg: Option<String>,
        /// 业务结果
        pub result_code: Option<crate::Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误描述
        pub err_code_des: Option<String>,
        /// 服务商号
        pub mch_id: Option<String>,
        /// 子商户号
        pub sub_mch_id: Option<String>,
        /// 渠道号
        pub channel_id: Option<String>,
        /// 审核状态
        pub audit_status: Option<String>,
        /// 审核备注
        pub audit_comment: Option<String>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 签名
        pub sign: Option<String>,
        /// 签名类型
        pub sign_type: Option<crate::Enumeration<SignType>>,
    }

    request!(Request);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => result_code: "result_code",
            3 => err_code: "err_code",
            4 => err_code_des: "err_code_des",
            5 => mch_id: "mch_id",
            6 => sub_mch_id: "sub_mch_id",
            7 => channel_id: "channel_id",
            8 => audit_status: "audit_status",
            9 => audit_comment: "audit_comment",
            10 => nonce_str: "nonce_str",
            11 => sign: "sign",
            12 => sign_type: "sign_type",
        }
    }
}
