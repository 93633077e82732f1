//! 查询已生效交易连接名片规则、添加交易连接名片规则申请 · List active transaction connections; Apply for a transaction connection
//!
//! `/v3/brand/card/card-links`

pub mod business_code;
pub mod cancel_applyment;
pub mod unbind_card_link;

/// 查询已生效交易连接名片规则、添加交易连接名片规则申请 · List active transaction connections; Apply for a transaction connection
///
/// `/v3/brand/card/card-links`
#[derive(Clone)]
pub struct CardLinks {
    pub(crate) node: crate::chain::Node,
}

impl CardLinks {
    /// `/business-code`: 根据业务申请编号查询添加申请状态 · Query a transaction connection application
    #[inline]
    pub fn business_code(&self) -> business_code::BusinessCode {
        business_code::BusinessCode { node: self.node.clone() }
    }

    /// `/cancel-applyment`: 撤销交易连接名片配置申请 · Cancel a transaction connection application
    #[inline]
    pub fn cancel_applyment(&self) -> cancel_applyment::CancelApplyment {
        cancel_applyment::CancelApplyment { node: self.node.clone() }
    }

    /// `/unbind-card-link`: 解除已生效交易连接名片场景 · Remove an active transaction connection
    #[inline]
    pub fn unbind_card_link(&self) -> unbind_card_link::UnbindCardLink {
        unbind_card_link::UnbindCardLink { node: self.node.clone() }
    }

    /// 查询已生效交易连接名片规则 · List active transaction connections
    ///
    /// `GET /v3/brand/card/card-links`
    ///
    /// 服务商按交易场景查询品牌已生效的交易连接名片规则，结果分页返回。模式：服务商。
    ///
    /// Lists the active rules that connect a brand's transactions with a merchant business card, by payment scene, with pagination. Mode: partner.
    ///
    /// `Call::pages` 和 `Call::items` 依次读取所有分页。
    ///
    /// `Call::pages` and `Call::items` read all pages.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::card::card_links::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().brand_id("120344");
    /// let answer = client.v3().brand().card().card_links().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4016366785](https://pay.weixin.qq.com/doc/v3/partner/4016366785)
    #[doc(alias(
        "查询已生效交易连接名片规则",
        "List active transaction connections",
        "连接交易",
        "card-links",
        "card/card-links"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/brand/card/card-links", request)
    }

    /// 添加交易连接名片规则申请 · Apply for a transaction connection
    ///
    /// `POST /v3/brand/card/card-links`
    ///
    /// 服务商为品牌申请新增交易连接名片规则，指定交易场景、商户号、应用或服务ID。模式：服务商。
    ///
    /// Applies for a rule that connects the transactions of a payment scene, merchant, app or service with the brand's business card. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::card::card_links::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .business_code("1900013511_10000")
    ///     .brand_id("1004")
    ///     .payment_scene(post::PaymentScene::MINI_PROGRAM);
    /// let answer = client.v3().brand().card().card_links().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4016333302](https://pay.weixin.qq.com/doc/v3/partner/4016333302)
    #[doc(alias(
        "添加交易连接名片规则申请",
        "Apply for a transaction connection",
        "连接交易",
        "card-links",
        "card/card-links"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/brand/card/card-links", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/brand/card/card-links")
    }
}

/// 查询已生效交易连接名片规则 · List active transaction connections
pub mod get {

    enumeration! {
        /// 交易场景类型 · Payment scenario type
        PaymentScene {
            /// `MINI_PROGRAM`: 小程序 · Mini Program
            MINI_PROGRAM = "MINI_PROGRAM",
            /// `APP`: 应用（APP） · App
            APP = "APP",
            /// `PAYMENT_SCORE`: 支付分 · WeChat Pay Score
            PAYMENT_SCORE = "PAYMENT_SCORE",
            /// `PAYMENT_CODE`: 付款码 · Payment code
            PAYMENT_CODE = "PAYMENT_CODE",
        }
    }

    enumeration! {
        /// 交易场景类型 · Payment scenario type
        ActiveLinkListPaymentScene {
            /// `MINI_PROGRAM`: 小程序 · Mini Program
            MINI_PROGRAM = "MINI_PROGRAM",
            /// `APP`: 应用（APP） · App
            APP = "APP",
            /// `PAYMENT_SCORE`: 支付分 · WeChat Pay Score
            PAYMENT_SCORE = "PAYMENT_SCORE",
            /// `PAYMENT_CODE`: 付款码 · Payment code
            PAYMENT_CODE = "PAYMENT_CODE",
        }
    }

    /// 查询已生效交易连接名片规则：请求 · List active transaction connections: request
    pub struct Request {
        /// 品牌ID（必填） · Brand ID (required)
        pub brand_id: Option<String>,
        /// 交易场景类型 · Payment scenario type
        pub payment_scene: PaymentScene,
        /// 查询页码 · Page number
        pub page_index: Option<i64>,
        /// 查询页大小 · Page size
        ///
        /// 最大 50。At most 50.
        pub page_size: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 品牌ID（必填） · Brand ID (required)
        pub fn brand_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.brand_id = value.into_member();
            self
        }

        /// 交易场景类型 · Payment scenario type
        pub fn payment_scene<M>(mut self, value: impl crate::IntoMember<PaymentScene, M>) -> Self {
            self.payment_scene = value.into_member().unwrap_or_default();
            self
        }

        /// 查询页码 · Page number
        pub fn page_index<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.page_index = value.into_member();
            self
        }

        /// 查询页大小 · Page size
        pub fn page_size<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.page_size = value.into_member();
            self
        }
    }

    /// 查询已生效交易连接名片规则：应答 · List active transaction connections: answer
    #[non_exhaustive]
    pub struct Response {
        /// 品牌ID · Brand ID
        pub brand_id: Option<String>,
        /// 查询页码 · Page number
        pub page_index: Option<i64>,
        /// 查询页大小 · Page size
        pub page_size: Option<i64>,
        /// 总数 · Total count
        pub total_num: Option<i64>,
        /// 已生效连接列表 · Active connections
        pub active_link_list: Option<Vec<ActiveLinkList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 已生效连接列表 · Active connections
    #[non_exhaustive]
    pub struct ActiveLinkList {
        /// 交易场景类型 · Payment scenario type
        pub payment_scene: ActiveLinkListPaymentScene,
        /// 公众账号ID · App IDs
        pub appid_list: Option<Vec<String>>,
        /// 商户号 · Merchant ID
        pub card_link_mchid: Option<String>,
        /// 服务ID · Service ID
        pub service_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => brand_id: Required "brand_id",
            1 => payment_scene: Optional "payment_scene",
            2 => page_index: Optional "page_index",
            3 => page_size: Optional "page_size",
        }
        Response {
            0 => brand_id: Optional "brand_id",
            1 => page_index: Optional "page_index",
            2 => page_size: Optional "page_size",
            3 => total_num: Optional "total_num",
            4 => active_link_list: Optional "active_link_list",
        }
        ActiveLinkList {
            0 => payment_scene: Optional "payment_scene",
            1 => appid_list: Optional "appid_list",
            2 => card_link_mchid: Optional "card_link_mchid",
            3 => service_id: Optional "service_id",
        }
    }

    impl crate::pages::Paged for Response {
        type Item = ActiveLinkList;
        const PAGING: crate::pages::Paging =
            crate::pages::Paging::Page { member: "page_index", size: Some("page_size"), first: 1 };

        #[inline]
        fn page(&self) -> crate::pages::Page<'_> {
            crate::pages::Page {
                count: self.active_link_list.as_ref().map_or(0, Vec::len),
                total: self.total_num,
                next: None,
            }
        }

        #[inline]
        fn into_items(self) -> Vec<ActiveLinkList> {
            self.active_link_list.unwrap_or_default()
        }
    }
}

/// 添加交易连接名片规则申请 · Apply for a transaction connection
pub mod post {

    enumeration! {
        /// 交易场景类型 · Payment scenario type
        PaymentScene {
            /// `MINI_PROGRAM`: 小程序 · Mini Program
            MINI_PROGRAM = "MINI_PROGRAM",
            /// `APP`: 应用（APP） · App
            APP = "APP",
            /// `PAYMENT_SCORE`: 支付分 · WeChat Pay Score
            PAYMENT_SCORE = "PAYMENT_SCORE",
            /// `PAYMENT_CODE`: 付款码 · Payment code
            PAYMENT_CODE = "PAYMENT_CODE",
        }
    }

    enumeration! {
        /// 交易场景类型 · Payment scenario type
        ResponsePaymentScene {
            /// `MINI_PROGRAM`: 小程序 · Mini Program
            MINI_PROGRAM = "MINI_PROGRAM",
            /// `APP`: 应用（APP） · App
            APP = "APP",
            /// `PAYMENT_SCORE`: 支付分 · WeChat Pay Score
            PAYMENT_SCORE = "PAYMENT_SCORE",
            /// `PAYMENT_CODE`: 付款码 · Payment code
            PAYMENT_CODE = "PAYMENT_CODE",
        }
    }

    /// 添加交易连接名片规则申请：请求 · Apply for a transaction connection: request
    pub struct Request {
        /// 业务申请编号（必填） · Business application number (required)
        pub business_code: Option<String>,
        /// 品牌ID（必填） · Brand ID (required)
        pub brand_id: Option<String>,
        /// 交易场景类型（必填） · Payment scenario type (required)
        pub payment_scene: PaymentScene,
        /// 公众账号ID · App ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号 · Merchant ID
        pub card_link_mchid: Option<String>,
        /// 服务ID · Service ID
        pub service_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 业务申请编号（必填） · Business application number (required)
        pub fn business_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.business_code = value.into_member();
            self
        }

        /// 品牌ID（必填） · Brand ID (required)
        pub fn brand_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.brand_id = value.into_member();
            self
        }

        /// 交易场景类型（必填） · Payment scenario type (required)
        pub fn payment_scene<M>(mut self, value: impl crate::IntoMember<PaymentScene, M>) -> Self {
            self.payment_scene = value.into_member().unwrap_or_default();
            self
        }

        /// 公众账号ID · App ID
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 商户号 · Merchant ID
        pub fn card_link_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.card_link_mchid = value.into_member();
            self
        }

        /// 服务ID · Service ID
        pub fn service_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_id = value.into_member();
            self
        }
    }

    /// 添加交易连接名片规则申请：应答 · Apply for a transaction connection: answer
    #[non_exhaustive]
    pub struct Response {
        /// 业务申请编号 · Business application number
        pub business_code: Option<String>,
        /// 品牌ID · Brand ID
        pub brand_id: Option<String>,
        /// 交易场景类型 · Payment scenario type
        pub payment_scene: ResponsePaymentScene,
        /// 公众账号ID · App ID
        pub appid: Option<String>,
        /// 商户号 · Merchant ID
        pub card_link_mchid: Option<String>,
        /// 服务ID · Service ID
        pub service_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => business_code: Required "business_code",
            1 => brand_id: Required "brand_id",
            2 => payment_scene: Required "payment_scene",
            3 => appid: Optional "appid",
            4 => card_link_mchid: Optional "card_link_mchid",
            5 => service_id: Optional "service_id",
        }
        Response {
            0 => business_code: Optional "business_code",
            1 => brand_id: Optional "brand_id",
            2 => payment_scene: Optional "payment_scene",
            3 => appid: Optional "appid",
            4 => card_link_mchid: Optional "card_link_mchid",
            5 => service_id: Optional "service_id",
        }
    }
}
