//! `/v3/inspolicymgr/deduct/authorizations`

pub mod out_insurance_no;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/inspolicymgr/deduct/authorizations`
pub struct Authorizations(pub(crate) Node);

impl Authorizations {
    /// `/{out_insurance_no}`: 商户保险编号
    #[inline]
    pub fn out_insurance_no(self, value: impl Into<String>) -> out_insurance_no::OutInsuranceNo {
        out_insurance_no::OutInsuranceNo(self.0.bind("out_insurance_no", value))
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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/inspolicymgr/deduct/authorizations", rest)
    }
}

/// 提交保单授权信息
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, message, optional, request, required,
    };
    use crate::operation::Operation;

    pub use crate::v3::inspolicymgr::deduct::authorizations::out_insurance_no::get::AuthState;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/inspolicymgr/deduct/authorizations");

    /// 提交保单授权信息：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("out_insurance_no"),
            required::<String>("appid"),
            required::<String>("plan_id"),
            required::<String>("out_contract_code"),
            required::<String>("insurance_name"),
            optional::<String>("payee_mchid"),
            optional::<String>("payee_appid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商户保险编号（必填）
        pub fn out_insurance_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_insurance_no", value.into()))
        }

        /// 商户APPID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 保险代扣模板ID（必填）
        pub fn plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("plan_id", value.into()))
        }

        /// 商户签约协议号（必填）
        pub fn out_contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_contract_code", value.into()))
        }

        /// 保险名称（必填）
        pub fn insurance_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("insurance_name", value.into()))
        }

        /// 收款方商户号
        pub fn payee_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("payee_mchid", value.into()))
        }

        /// 收款方公众账号ID
        pub fn payee_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("payee_appid", value.into()))
        }
    }

    /// 提交保单授权信息：应答
    #[derive(Clone, Default)]
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
        pub auth_state: Option<Enumeration<AuthState>>,
        /// 用户授权时间
        pub user_auth_time: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("out_insurance_no", &mut self.out_insurance_no),
                1 => Named("appid", &mut self.appid),
                2 => Named("plan_id", &mut self.plan_id),
                3 => Named("out_contract_code", &mut self.out_contract_code),
                4 => Named("insurance_name", &mut self.insurance_name),
                5 => Named("auth_state", &mut self.auth_state),
                6 => Named("user_auth_time", &mut self.user_auth_time),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
