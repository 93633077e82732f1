//! `/v3/inspolicymgr/deduct/authorizations`

pub mod out_insurance_no;

/// `/v3/inspolicymgr/deduct/authorizations`
pub struct Authorizations {
    pub(crate) node: crate::chain::Node,
}

impl Authorizations {
    /// `/{out_insurance_no}`: 商户保险编号
    pub fn out_insurance_no(self, value: impl Into<String>) -> out_insurance_no::OutInsuranceNo {
        out_insurance_no::OutInsuranceNo { node: self.node.bind("out_insurance_no", value) }
    }

    /// 提交保单授权信息 (direct)
    ///
    /// `POST /v3/inspolicymgr/deduct/authorizations`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::inspolicymgr::deduct::authorizations::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_insurance_no("Auisihsiahishishi4hihsid123418id")
    ///     .appid("wxd678efh567hg6787")
    ///     .plan_id("12535")
    ///     .out_contract_code("wxwtdk20200910100000")
    ///     .insurance_name("微医保·百万医疗险")
    ///     .payee_mchid("1900000109")
    ///     .payee_appid("wx7f3f0032b6e6f0cc");
    /// let answer = client.v3().inspolicymgr().deduct().authorizations().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016617408)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/inspolicymgr/deduct/authorizations", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/inspolicymgr/deduct/authorizations")
    }
}

/// 提交保单授权信息
pub mod post {
    use crate::message;

    pub use crate::v3::inspolicymgr::deduct::authorizations::out_insurance_no::get::AuthState;

    /// 提交保单授权信息：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("out_insurance_no"),
            message::required::<String>("appid"),
            message::required::<String>("plan_id"),
            message::required::<String>("out_contract_code"),
            message::required::<String>("insurance_name"),
            message::optional::<String>("payee_mchid"),
            message::optional::<String>("payee_appid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户保险编号（必填）
        pub fn out_insurance_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_insurance_no", value))
        }

        /// 商户APPID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 保险代扣模板ID（必填）
        pub fn plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("plan_id", value))
        }

        /// 商户签约协议号（必填）
        pub fn out_contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_contract_code", value))
        }

        /// 保险名称（必填）
        pub fn insurance_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("insurance_name", value))
        }

        /// 收款方商户号
        pub fn payee_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("payee_mchid", value))
        }

        /// 收款方公众账号ID
        pub fn payee_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("payee_appid", value))
        }
    }

    /// 提交保单授权信息：应答
    #[non_exhaustive]
    pub struct Response {
        /// 商户保险编号
        pub out_insurance_no: Option<String>,
        /// 商户APPID
        pub appid: Option<String>,
        /// 保险代扣模板ID
        pub plan_id: Option<String>,
        /// 商户签约协议号
        pub out_contract_code: Option<String>,
        /// 保险名称
        pub insurance_name: Option<String>,
        /// 授权状态
        pub auth_state: Option<crate::Enumeration<AuthState>>,
        /// 用户授权时间
        pub user_auth_time: Option<crate::Time>,
    }

    request!(Request);

    message! {
        Response {
            0 => out_insurance_no: "out_insurance_no",
            1 => appid: "appid",
            2 => plan_id: "plan_id",
            3 => out_contract_code: "out_contract_code",
            4 => insurance_name: "insurance_name",
            5 => auth_state: "auth_state",
            6 => user_auth_time: "user_auth_time",
        }
    }
}
