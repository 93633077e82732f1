//! `v2/papay/partner/deletecontract`

/// `v2/papay/partner/deletecontract`
pub struct Deletecontract {
    pub(crate) node: crate::chain::Node,
}

impl Deletecontract {
    /// 申请解约 (partner)
    ///
    /// `POST /papay/partner/deletecontract`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::papay::partner::deletecontract::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxcbda96de0b165486")
    ///     .sub_appid("wxcbda96de0b165489")
    ///     .mch_id("10000098")
    ///     .sub_mch_id("1900000109")
    ///     .plan_id("12251")
    ///     .contract_code("1234")
    ///     .contract_id("Wx15463511252015071056489715")
    ///     .contract_termination_remark("解约原因")
    ///     .version(post::Version::N1_0);
    /// let answer = client.v2().papay().partner().deletecontract().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011989904)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/papay/partner/deletecontract", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/papay/partner/deletecontract")
    }
}

/// 申请解约
pub mod post {
    use crate::message;

    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v2_applyment_micro_modifyarchives_post::Version;

    /// 申请解约：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::optional::<String>("sub_appid"),
            message::required::<String>("mch_id"),
            message::required::<String>("sub_mch_id"),
            message::optional::<String>("plan_id"),
            message::optional::<String>("contract_code"),
            message::optional::<String>("contract_id"),
            message::required::<String>("contract_termination_remark"),
            message::required::<crate::Enumeration<Version>>("version"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 请求appid（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 子商户公众账号ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 子商户号（必填）
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mch_id", value))
        }

        /// 模板id
        pub fn plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("plan_id", value))
        }

        /// 签约协议号
        pub fn contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contract_code", value))
        }

        /// 委托代扣协议id
        pub fn contract_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contract_id", value))
        }

        /// 解约备注（必填）
        pub fn contract_termination_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contract_termination_remark", value))
        }

        /// 版本号（必填）
        pub fn version(self, value: impl Into<crate::Enumeration<Version>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Version>>("version", value))
        }
    }

    /// 申请解约：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 公众账号id
        pub appid: Option<String>,
        /// 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 子商户号
        pub sub_mch_id: Option<String>,
        /// 委托代扣协议id
        pub contract_id: Option<String>,
        /// 模板id
        pub plan_id: Option<String>,
        /// 签约协议号
        pub contract_code: Option<String>,
        /// 业务结果
        pub result_code: Option<crate::Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 签名
        pub sign: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => appid: "appid",
            3 => sub_appid: "sub_appid",
            4 => mch_id: "mch_id",
            5 => sub_mch_id: "sub_mch_id",
            6 => contract_id: "contract_id",
            7 => plan_id: "plan_id",
            8 => contract_code: "contract_code",
            9 => result_code: "result_code",
            10 => err_code: "err_code",
            11 => err_code_des: "err_code_des",
            12 => sign: "sign",
        }
    }
}
