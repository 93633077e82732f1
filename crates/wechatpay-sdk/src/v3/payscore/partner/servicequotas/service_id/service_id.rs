//! `/v3/payscore/partner/servicequotas/service-id/{service_id}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payscore/partner/servicequotas/service-id/{service_id}`
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
        Fen, Listed, Message, Named, Object, message, optional, request, required,
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
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 子商户商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 服务商的公众号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 子商户的公众号ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_appid", value.into()))
        }

        /// 分层版本（必填）
        #[inline]
        pub fn risk_level_version(self, value: i64) -> Self {
            Self(self.0.with("risk_level_version", value))
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("service_id", &mut self.service_id),
                1 => Named("mchid", &mut self.mchid),
                2 => Named("sub_mchid", &mut self.sub_mchid),
                3 => Named("appid", &mut self.appid),
                4 => Named("sub_appid", &mut self.sub_appid),
                5 => Named("risk_level_version", &mut self.risk_level_version),
                6 => Named("quotas", &mut self.quotas),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("risk_level", &mut self.risk_level),
                1 => Named("suggested_quota", &mut self.suggested_quota),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, Quotas);
}
