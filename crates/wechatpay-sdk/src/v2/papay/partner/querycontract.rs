//! `v2/papay/partner/querycontract`

/// `v2/papay/partner/querycontract`
pub struct Querycontract {
    pub(crate) node: crate::chain::Node,
}

impl Querycontract {
    /// 查询签约关系 (partner)
    ///
    /// `POST /papay/partner/querycontract`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::papay::partner::querycontract::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxcbda96de0b165486")
    ///     .mch_id("1200009811")
    ///     .sub_appid("wxcbda96de0b165489")
    ///     .sub_mch_id("1900000109")
    ///     .contract_id("100005698")
    ///     .plan_id("123")
    ///     .contract_code("1023658866")
    ///     .version(post::Version::N1_0);
    /// let answer = client.v2().papay().partner().querycontract().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011988379)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/papay/partner/querycontract", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/papay/partner/querycontract")
    }
}

/// 查询签约关系
pub mod post {
    use crate::message;

    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v2_applyment_micro_modifyarchives_post::Version;

    /// 查询签约关系：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<String>("mch_id"),
            message::optional::<String>("sub_appid"),
            message::optional::<String>("sub_mch_id"),
            message::optional::<String>("contract_id"),
            message::optional::<String>("plan_id"),
            message::optional::<String>("contract_code"),
            message::required::<crate::Enumeration<Version>>("version"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 应用ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 子商户应用ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 子商户号
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mch_id", value))
        }

        /// 委托代扣协议id
        pub fn contract_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contract_id", value))
        }

        /// 模板id
        pub fn plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("plan_id", value))
        }

        /// 签约协议号
        pub fn contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contract_code", value))
        }

        /// 版本号（必填）
        pub fn version(self, value: impl Into<crate::Enumeration<Version>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Version>>("version", value))
        }
    }

    /// 查询签约关系：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 业务结果
        pub result_code: Option<crate::Enumeration<ResultCode>>,
        /// 商户号
        pub mch_id: Option<i64>,
        /// 公众账号id
        pub appid: Option<String>,
        /// 委托代扣协议id
        pub contract_id: Option<String>,
        /// 模板id
        pub plan_id: Option<i64>,
        /// 签约协议号
        pub contract_code: Option<String>,
        /// 用户账户展示名称
        pub contract_display_account: Option<String>,
        /// 协议状态
        pub contract_state: Option<i64>,
        /// 协议签署时间
        pub contract_signed_time: Option<String>,
        /// 协议到期时间
        pub contract_expired_time: Option<String>,
        /// 协议解约时间
        pub contract_terminated_time: Option<String>,
        /// 协议解约方式
        pub contract_termination_mode: Option<i64>,
        /// 签名
        pub sign: Option<String>,
        /// 解约备注
        pub contract_termination_remark: Option<String>,
        /// 用户标识
        pub openid: Option<String>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// 子商户号
        pub sub_mch_id: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => result_code: "result_code",
            3 => mch_id: "mch_id",
            4 => appid: "appid",
            5 => contract_id: "contract_id",
            6 => plan_id: "plan_id",
            7 => contract_code: "contract_code",
            8 => contract_display_account: "contract_display_account",
            9 => contract_state: "contract_state",
            10 => contract_signed_time: "contract_signed_time",
            11 => contract_expired_time: "contract_expired_time",
            12 => contract_terminated_time: "contract_terminated_time",
            13 => contract_termination_mode: "contract_termination_mode",
            14 => sign: "sign",
            15 => contract_termination_remark: "contract_termination_remark",
            16 => openid: "openid",
            17 => err_code: "err_code",
            18 => err_code_des: "err_code_des",
            19 => sub_appid: "sub_appid",
            20 => sub_mch_id: "sub_mch_id",
        }
    }
}
