//! `/v3/payscore/partner/servicequotas/service-id/{service_id}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payscore/partner/servicequotas/service-id/{service_id}`
#[derive(Clone, Debug)]
pub struct ServiceId(pub(crate) Node);

impl ServiceId {
    /// 查询用户分层对应建议先享金额 (partner)
    ///
    /// `GET /v3/payscore/partner/servicequotas/service-id/{service_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::partner::servicequotas::service_id::service_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .sub_mchid("1230000109")
    ///     .appid("wxd678efh567hg6787")
    ///     .sub_appid("wxd678efh567hg6787")
    ///     .risk_level_version(1);
    /// let answer = client
    ///     .v3()
    ///     .payscore()
    ///     .partner()
    ///     .servicequotas()
    ///     .service_id()
    ///     .service_id("2002000000000558128851361561536")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013394486)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payscore/partner/servicequotas/service-id/{service_id}", rest)
    }
}

/// 查询用户分层对应建议先享金额
pub mod get {
    use http::Method;

    use crate::message::{
        Fen, Hold, Listed, Members, Message, Object, message, optional, request, required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/payscore/partner/servicequotas/service-id/{service_id}");

    /// 查询用户分层对应建议先享金额：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("sub_mchid"),
            required::<String>("appid"),
            optional::<String>("sub_appid"),
            required::<i64>("risk_level_version"),
        ];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 子商户商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("sub_mchid", String::hold(value.into())))
        }

        /// 服务商的公众号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("appid", String::hold(value.into())))
        }

        /// 子商户的公众号ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("sub_appid", String::hold(value.into())))
        }

        /// 分层版本（必填）
        pub fn risk_level_version(self, value: i64) -> Self {
            Self(self.0.with("risk_level_version", value.hold()))
        }
    }

    /// 查询用户分层对应建议先享金额：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 服务ID
        pub service_id: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// 子商户商户号
        pub sub_mchid: Option<String>,
        /// 公众号ID
        pub appid: Option<String>,
        /// 子商户的公众号ID
        pub sub_appid: Option<String>,
        /// 分层版本
        pub risk_level_version: Option<i64>,
        /// 先享金额列表
        pub quotas: Option<Vec<Quotas>>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("service_id", &mut self.service_id),
                ("mchid", &mut self.mchid),
                ("sub_mchid", &mut self.sub_mchid),
                ("appid", &mut self.appid),
                ("sub_appid", &mut self.sub_appid),
                ("risk_level_version", &mut self.risk_level_version),
                ("quotas", &mut self.quotas),
            ]);
        }
    }

    /// 先享金额列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Quotas {
        /// 用户分层
        pub risk_level: Option<i64>,
        /// 建议先享金额，单位为分
        pub suggested_quota: Option<Fen>,
    }

    impl Message for Quotas {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("risk_level", &mut self.risk_level),
                ("suggested_quota", &mut self.suggested_quota),
            ]);
        }
    }

    request!(Request);

    message!(Response, Quotas);
}
