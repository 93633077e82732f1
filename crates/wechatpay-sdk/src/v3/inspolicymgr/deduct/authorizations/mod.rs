//! 提交保单授权信息 · Submit a policy authorisation
//!
//! `/v3/inspolicymgr/deduct/authorizations`

pub mod out_insurance_no;

/// 提交保单授权信息 · Submit a policy authorisation
///
/// `/v3/inspolicymgr/deduct/authorizations`
#[derive(Clone)]
pub struct Authorizations {
    pub(crate) node: crate::chain::Node,
}

impl Authorizations {
    /// `/{out_insurance_no}`: 商户保险编号 · Merchant insurance number
    pub fn out_insurance_no(&self, value: impl Into<String>) -> out_insurance_no::OutInsuranceNo {
        out_insurance_no::OutInsuranceNo { node: self.node.bind("out_insurance_no", value) }
    }

    /// 提交保单授权信息 · Submit a policy authorisation
    ///
    /// `POST /v3/inspolicymgr/deduct/authorizations`
    ///
    /// 商户提交用户的保单授权信息，关联保险代扣模板和签约协议号，返回授权状态。模式：普通商户。
    ///
    /// Submits the policy authorisation of a user, linked to an insurance auto-debit contract, and returns the authorisation state. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::inspolicymgr::deduct::authorizations::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_insurance_no("Auisihsiahishishi4hihsid123418id")
    ///     .appid("wx8888888888888888")
    ///     .plan_id("12535")
    ///     .out_contract_code("wxwtdk20200910100000")
    ///     .insurance_name("微医保·百万医疗险");
    /// let answer = client.v3().inspolicymgr().deduct().authorizations().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4016617408](https://pay.weixin.qq.com/doc/v3/merchant/4016617408)
    #[doc(alias(
        "提交保单授权信息",
        "Submit a policy authorisation",
        "微信保单服务",
        "authorizations",
        "deduct/authorizations"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/inspolicymgr/deduct/authorizations", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/inspolicymgr/deduct/authorizations")
    }
}

/// 提交保单授权信息 · Submit a policy authorisation
pub mod post {

    enumeration! {
        /// 授权状态 · Authorisation status
        AuthState {
            /// `AUTH_STATE_INIT`: 未授权 · Not authorised
            AUTH_STATE_INIT = "AUTH_STATE_INIT",
            /// `AUTH_STATE_PENDING`: 授权中 · Authorisation pending
            AUTH_STATE_PENDING = "AUTH_STATE_PENDING",
            /// `AUTH_STATE_GRANTED`: 已授权 · Authorised
            AUTH_STATE_GRANTED = "AUTH_STATE_GRANTED",
            /// `AUTH_STATE_DENIED`: 已拒绝授权 · Authorisation denied
            AUTH_STATE_DENIED = "AUTH_STATE_DENIED",
            /// `AUTH_STATE_EXPIRED`: 授权已过期 · Authorisation expired
            AUTH_STATE_EXPIRED = "AUTH_STATE_EXPIRED",
        }
    }

    /// 提交保单授权信息：请求 · Submit a policy authorisation: request
    pub struct Request {
        /// 商户保险编号（必填） · Merchant insurance number (required)
        pub out_insurance_no: Option<String>,
        /// 商户APPID（必填） · Merchant app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 保险代扣模板ID（必填） · Insurance auto-debit template ID (required)
        pub plan_id: Option<String>,
        /// 商户签约协议号（必填） · Merchant contract number (required)
        pub out_contract_code: Option<String>,
        /// 保险名称（必填） · Insurance name (required)
        pub insurance_name: Option<String>,
        /// 收款方商户号 · Payee merchant ID
        pub payee_mchid: Option<String>,
        /// 收款方公众账号ID · Payee app ID
        pub payee_appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户保险编号（必填） · Merchant insurance number (required)
        pub fn out_insurance_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_insurance_no = value.into_member();
            self
        }

        /// 商户APPID（必填） · Merchant app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 保险代扣模板ID（必填） · Insurance auto-debit template ID (required)
        pub fn plan_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.plan_id = value.into_member();
            self
        }

        /// 商户签约协议号（必填） · Merchant contract number (required)
        pub fn out_contract_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_contract_code = value.into_member();
            self
        }

        /// 保险名称（必填） · Insurance name (required)
        pub fn insurance_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.insurance_name = value.into_member();
            self
        }

        /// 收款方商户号 · Payee merchant ID
        pub fn payee_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.payee_mchid = value.into_member();
            self
        }

        /// 收款方公众账号ID · Payee app ID
        pub fn payee_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.payee_appid = value.into_member();
            self
        }
    }

    /// 提交保单授权信息：应答 · Submit a policy authorisation: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户保险编号 · Merchant insurance number
        pub out_insurance_no: Option<String>,
        /// 商户APPID · Merchant app ID
        pub appid: Option<String>,
        /// 保险代扣模板ID · Insurance auto-debit template ID
        pub plan_id: Option<String>,
        /// 商户签约协议号 · Merchant contract number
        pub out_contract_code: Option<String>,
        /// 保险名称 · Insurance name
        pub insurance_name: Option<String>,
        /// 授权状态 · Authorisation status
        pub auth_state: AuthState,
        /// 用户授权时间 · User authorisation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub user_auth_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => out_insurance_no: Required "out_insurance_no",
            1 => appid: Required "appid",
            2 => plan_id: Required "plan_id",
            3 => out_contract_code: Required "out_contract_code",
            4 => insurance_name: Required "insurance_name",
            5 => payee_mchid: Optional "payee_mchid",
            6 => payee_appid: Optional "payee_appid",
        }
        Response {
            0 => out_insurance_no: Optional "out_insurance_no",
            1 => appid: Optional "appid",
            2 => plan_id: Optional "plan_id",
            3 => out_contract_code: Optional "out_contract_code",
            4 => insurance_name: Optional "insurance_name",
            5 => auth_state: Optional "auth_state",
            6 => user_auth_time: Optional "user_auth_time",
        }
    }
}
