//! `v2/applyment/micro/modifyarchives`

/// `v2/applyment/micro/modifyarchives`
pub struct Modifyarchives {
    pub(crate) node: crate::chain::Node,
}

impl Modifyarchives {
    /// 修改结算银行卡
    ///
    /// `POST /applyment/micro/modifyarchives`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::applyment::micro::modifyarchives::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .version(post::Version::N1_0)
    ///     .mch_id("1230000109")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .sub_mch_id("1230000109")
    ///     .account_number("")
    ///     .bank_name("深圳农村商业银行xxx支行")
    ///     .account_bank("中国银行")
    ///     .bank_address_code("110000")
    ///     .cert_sn("5430056GFRJK54YTFF653GDFH09HFGHF");
    /// let answer = client.v2().applyment().micro().modifyarchives().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4014115349)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/applyment/micro/modifyarchives", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/applyment/micro/modifyarchives")
    }
}

/// 修改结算银行卡
pub mod post {
    use crate::message;

    pub use crate::shared::v2_appauth_getaccesstoken_get::SignType;
    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v2_applyment_micro_modifyarchives_post::Version;

    /// 修改结算银行卡：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<Version>>("version"),
            message::required::<String>("mch_id"),
            message::optional::<crate::Enumeration<SignType>>("sign_type"),
            message::required::<String>("sub_mch_id"),
            message::optional::<String>("account_number"),
            message::optional::<String>("bank_name"),
            message::optional::<String>("account_bank"),
            message::required::<String>("bank_address_code"),
            message::required::<String>("cert_sn"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 接口版本号（必填）
        pub fn version(self, value: impl Into<crate::Enumeration<Version>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Version>>("version", value))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 签名类型
        pub fn sign_type(self, value: impl Into<crate::Enumeration<SignType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<SignType>>("sign_type", value))
        }

        /// 小微商户号（必填）
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mch_id", value))
        }

        /// 银行卡号
        pub fn account_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("account_number", value))
        }

        /// 开户银行全称
        pub fn bank_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bank_name", value))
        }

        /// 开户银行
        pub fn account_bank(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("account_bank", value))
        }

        /// 开户银行省市编码（必填）
        pub fn bank_address_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bank_address_code", value))
        }

        /// 平台证书序列号（必填）
        pub fn cert_sn(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("cert_sn", value))
        }
    }

    /// 修改结算银行卡：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 签名
        pub sign: Option<String>,
        /// 业务结果
        pub result_code: Option<crate::Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 小微商户号
        pub sub_mch_id: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => nonce_str: "nonce_str",
            3 => sign: "sign",
            4 => result_code: "result_code",
            5 => err_code: "err_code",
            6 => err_code_des: "err_code_des",
            7 => mch_id: "mch_id",
            8 => sub_mch_id: "sub_mch_id",
        }
    }
}
