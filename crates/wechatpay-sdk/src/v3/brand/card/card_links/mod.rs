//! `/v3/brand/card/card-links`

pub mod business_code;
pub mod cancel_applyment;
pub mod unbind_card_link;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/brand/card/card-links`
pub struct CardLinks(pub(crate) Node);

impl CardLinks {
    /// `/business-code`
    #[inline]
    pub fn business_code(self) -> business_code::BusinessCode {
        business_code::BusinessCode(self.0)
    }

    /// `/cancel-applyment`
    #[inline]
    pub fn cancel_applyment(self) -> cancel_applyment::CancelApplyment {
        cancel_applyment::CancelApplyment(self.0)
    }

    /// `/unbind-card-link`
    #[inline]
    pub fn unbind_card_link(self) -> unbind_card_link::UnbindCardLink {
        unbind_card_link::UnbindCardLink(self.0)
    }

    /// 查询已生效交易连接名片规则 (partner)
    ///
    /// `GET /v3/brand/card/card-links`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::card::card_links::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .brand_id("120344")
    ///     .payment_scene(get::PaymentScene::MINI_PROGRAM)
    ///     .page_index(1)
    ///     .page_size(50);
    /// let answer = client.v3().brand().card().card_links().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016366785)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// 添加交易连接名片规则申请 (partner)
    ///
    /// `POST /v3/brand/card/card-links`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::card::card_links::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .business_code("1900013511_10000")
    ///     .brand_id("1004")
    ///     .payment_scene(post::PaymentScene::MINI_PROGRAM)
    ///     .appid("wxea9c30890f48d5ae")
    ///     .card_link_mchid("111222333")
    ///     .service_id("00005000000000548218251086296300");
    /// let answer = client.v3().brand().card().card_links().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016333302)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/brand/card/card-links", rest)
    }
}

/// 查询已生效交易连接名片规则
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, message, optional, request, required,
    };
    use crate::operation::Operation;

    pub use crate::v3::brand::card::card_links::business_code::business_code::get::PaymentScene;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/brand/card/card-links");

    /// 查询已生效交易连接名片规则：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("brand_id"),
            optional::<Enumeration<PaymentScene>>("payment_scene"),
            optional::<i64>("page_index"),
            optional::<i64>("page_size"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 品牌ID（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("brand_id", value.into()))
        }

        /// 交易场景类型
        pub fn payment_scene(self, value: impl Into<Enumeration<PaymentScene>>) -> Self {
            Self(self.0.with::<Enumeration<PaymentScene>>("payment_scene", value.into()))
        }

        /// 查询页码
        #[inline]
        pub fn page_index(self, value: i64) -> Self {
            Self(self.0.with("page_index", value))
        }

        /// 查询页大小
        #[inline]
        pub fn page_size(self, value: i64) -> Self {
            Self(self.0.with("page_size", value))
        }
    }

    /// 查询已生效交易连接名片规则：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 品牌ID
        pub brand_id: Option<String>,
        /// 查询页码
        pub page_index: Option<i64>,
        /// 查询页大小
        pub page_size: Option<i64>,
        /// 总数
        pub total_num: Option<i64>,
        /// 已生效连接列表
        pub active_link_list: Option<Vec<ActiveLinkList>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("brand_id", &mut self.brand_id),
                1 => Named("page_index", &mut self.page_index),
                2 => Named("page_size", &mut self.page_size),
                3 => Named("total_num", &mut self.total_num),
                4 => Named("active_link_list", &mut self.active_link_list),
                _ => return None,
            })
        }
    }

    /// 已生效连接列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ActiveLinkList {
        /// 交易场景类型
        pub payment_scene: Option<Enumeration<PaymentScene>>,
        /// 公众账号ID
        pub appid_list: Option<Vec<String>>,
        /// 商户号
        pub card_link_mchid: Option<String>,
        /// 服务ID
        pub service_id: Option<String>,
    }

    impl Message for ActiveLinkList {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("payment_scene", &mut self.payment_scene),
                1 => Named("appid_list", &mut self.appid_list),
                2 => Named("card_link_mchid", &mut self.card_link_mchid),
                3 => Named("service_id", &mut self.service_id),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, ActiveLinkList);
}

/// 添加交易连接名片规则申请
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, message, optional, request, required,
    };
    use crate::operation::Operation;

    pub use crate::v3::brand::card::card_links::business_code::business_code::get::PaymentScene;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/brand/card/card-links");

    /// 添加交易连接名片规则申请：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("business_code"),
            required::<String>("brand_id"),
            required::<Enumeration<PaymentScene>>("payment_scene"),
            optional::<String>("appid"),
            optional::<String>("card_link_mchid"),
            optional::<String>("service_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 业务申请编号（必填）
        pub fn business_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("business_code", value.into()))
        }

        /// 品牌ID（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("brand_id", value.into()))
        }

        /// 交易场景类型（必填）
        pub fn payment_scene(self, value: impl Into<Enumeration<PaymentScene>>) -> Self {
            Self(self.0.with::<Enumeration<PaymentScene>>("payment_scene", value.into()))
        }

        /// 公众账号ID
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 商户号
        pub fn card_link_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("card_link_mchid", value.into()))
        }

        /// 服务ID
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("service_id", value.into()))
        }
    }

    /// 添加交易连接名片规则申请：应答
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
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
