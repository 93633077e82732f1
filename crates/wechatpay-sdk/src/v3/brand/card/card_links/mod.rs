//! `/v3/brand/card/card-links`

pub mod business_code;
pub mod cancel_applyment;
pub mod unbind_card_link;

/// `/v3/brand/card/card-links`
pub struct CardLinks {
    pub(crate) node: crate::chain::Node,
}

impl CardLinks {
    /// `/business-code`
    #[inline]
    pub fn business_code(self) -> business_code::BusinessCode {
        business_code::BusinessCode { node: self.node }
    }

    /// `/cancel-applyment`
    #[inline]
    pub fn cancel_applyment(self) -> cancel_applyment::CancelApplyment {
        cancel_applyment::CancelApplyment { node: self.node }
    }

    /// `/unbind-card-link`
    #[inline]
    pub fn unbind_card_link(self) -> unbind_card_link::UnbindCardLink {
        unbind_card_link::UnbindCardLink { node: self.node }
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
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/brand/card/card-links", request.0)
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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/brand/card/card-links", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/brand/card/card-links")
    }
}

/// 查询已生效交易连接名片规则
pub mod get {
    use crate::message;

    pub use crate::v3::brand::card::card_links::business_code::business_code::get::PaymentScene;

    /// 查询已生效交易连接名片规则：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("brand_id"),
            message::optional::<crate::Enumeration<PaymentScene>>("payment_scene"),
            message::optional::<i64>("page_index"),
            message::optional::<i64>("page_size"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 品牌ID（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("brand_id", value))
        }

        /// 交易场景类型
        pub fn payment_scene(self, value: impl Into<crate::Enumeration<PaymentScene>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<PaymentScene>>("payment_scene", value))
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

    /// 已生效连接列表
    #[non_exhaustive]
    pub struct ActiveLinkList {
        /// 交易场景类型
        pub payment_scene: Option<crate::Enumeration<PaymentScene>>,
        /// 公众账号ID
        pub appid_list: Option<Vec<String>>,
        /// 商户号
        pub card_link_mchid: Option<String>,
        /// 服务ID
        pub service_id: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => brand_id: "brand_id",
            1 => page_index: "page_index",
            2 => page_size: "page_size",
            3 => total_num: "total_num",
            4 => active_link_list: "active_link_list",
        }
        ActiveLinkList {
            0 => payment_scene: "payment_scene",
            1 => appid_list: "appid_list",
            2 => card_link_mchid: "card_link_mchid",
            3 => service_id: "service_id",
        }
    }
}

/// 添加交易连接名片规则申请
pub mod post {
    use crate::message;

    pub use crate::v3::brand::card::card_links::business_code::business_code::get::PaymentScene;

    /// 添加交易连接名片规则申请：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("business_code"),
            message::required::<String>("brand_id"),
            message::required::<crate::Enumeration<PaymentScene>>("payment_scene"),
            message::optional::<String>("appid"),
            message::optional::<String>("card_link_mchid"),
            message::optional::<String>("service_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 业务申请编号（必填）
        pub fn business_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("business_code", value))
        }

        /// 品牌ID（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("brand_id", value))
        }

        /// 交易场景类型（必填）
        pub fn payment_scene(self, value: impl Into<crate::Enumeration<PaymentScene>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<PaymentScene>>("payment_scene", value))
        }

        /// 公众账号ID
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 商户号
        pub fn card_link_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("card_link_mchid", value))
        }

        /// 服务ID
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_id", value))
        }
    }

    /// 添加交易连接名片规则申请：应答
    #[non_exhaustive]
    pub struct Response {
        /// 业务申请编号
        pub business_code: Option<String>,
        /// 品牌ID
        pub brand_id: Option<String>,
        /// 交易场景类型
        pub payment_scene: Option<crate::Enumeration<PaymentScene>>,
        /// 公众账号ID
        pub appid: Option<String>,
        /// 商户号
        pub card_link_mchid: Option<String>,
        /// 服务ID
        pub service_id: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => business_code: "business_code",
            1 => brand_id: "brand_id",
            2 => payment_scene: "payment_scene",
            3 => appid: "appid",
            4 => card_link_mchid: "card_link_mchid",
            5 => service_id: "service_id",
        }
    }
}
