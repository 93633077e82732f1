//! `/v3/brand/card/card-links/business-code/{business_code}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/brand/card/card-links/business-code/{business_code}`
pub struct BusinessCode(pub(crate) Node);

impl BusinessCode {
    /// 根据业务申请编号查询添加申请状态 (partner)
    ///
    /// `GET /v3/brand/card/card-links/business-code/{business_code}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::card::card_links::business_code::business_code::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().brand_id("120344");
    /// let answer = client
    ///     .v3()
    ///     .brand()
    ///     .card()
    ///     .card_links()
    ///     .business_code()
    ///     .business_code("1900013511_10000")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016366816)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/brand/card/card-links/business-code/{business_code}", rest)
    }
}

/// 根据业务申请编号查询添加申请状态
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, enumeration, message, request, required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/brand/card/card-links/business-code/{business_code}");

    enumeration! {
        /// 交易场景类型
        PaymentScene {
            MINI_PROGRAM = "MINI_PROGRAM",
            APP = "APP",
            PAYMENT_SCORE = "PAYMENT_SCORE",
            PAYMENT_CODE = "PAYMENT_CODE",
        }
    }

    enumeration! {
        /// 交易连接名片配置状态
        ConfigurationState {
            WAITING_AUDIT = "WAITING_AUDIT",
            AUDIT_REJECT = "AUDIT_REJECT",
            WAITING_CONFIRMATION = "WAITING_CONFIRMATION",
            MERCHANT_ADMIN_REJECT = "MERCHANT_ADMIN_REJECT",
            IN_EFFECT = "IN_EFFECT",
        }
    }

    /// 根据业务申请编号查询添加申请状态：请求（其他接口共用）
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[required::<String>("brand_id")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 品牌ID（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("brand_id", value.into()))
        }
    }

    /// 根据业务申请编号查询添加申请状态：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 业务申请编号
        pub business_code: Option<String>,
        /// 品牌ID
        pub brand_id: Option<String>,
        /// 交易场景类型
        pub payment_scene: Option<Enumeration<PaymentScene>>,
        /// 公众账号ID
        pub appid: Option<String>,
        /// 商户号
        pub card_link_mchid: Option<String>,
        /// 服务ID
        pub service_id: Option<String>,
        /// 交易连接名片配置状态
        pub configuration_state: Option<Enumeration<ConfigurationState>>,
        /// 驳回原因
        pub reject_reason: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("business_code", &mut self.business_code),
                1 => Named("brand_id", &mut self.brand_id),
                2 => Named("payment_scene", &mut self.payment_scene),
                3 => Named("appid", &mut self.appid),
                4 => Named("card_link_mchid", &mut self.card_link_mchid),
                5 => Named("service_id", &mut self.service_id),
                6 => Named("configuration_state", &mut self.configuration_state),
                7 => Named("reject_reason", &mut self.reject_reason),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
