//! `/v3/payscore/partner/servicepayondeliveryorder`

/// `/v3/payscore/partner/servicepayondeliveryorder`
pub struct Servicepayondeliveryorder {
    pub(crate) node: crate::chain::Node,
}

impl Servicepayondeliveryorder {
    /// 创建先用后付订单 (partner)
    ///
    /// `POST /v3/payscore/partner/servicepayondeliveryorder`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::partner::servicepayondeliveryorder::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .appid("wxd678efh567hg6787")
    ///     .sub_mchid("1900000109")
    ///     .sub_appid("wxd678efh567hg6999")
    ///     .service_id("500001")
    ///     .service_introduction("某某酒店")
    ///     .post_payments(vec![
    ///         post::PostPayments::new()
    ///             .name("就餐费用, 服务费")
    ///             .amount(40000)
    ///             .description("就餐人均100元，服务费：100/小时")
    ///             .count(4),
    ///     ])
    ///     .post_discounts(vec![
    ///         post::PostDiscounts::new()
    ///             .name("满20减1元")
    ///             .description("不与其他优惠叠加")
    ///             .amount(100)
    ///             .count(2),
    ///     ])
    ///     .time_range(
    ///         post::TimeRange::new()
    ///             .start_time("20091225091010")
    ///             .start_time_remark("备注1")
    ///             .end_time("20091225121010")
    ///             .end_time_remark("备注2"),
    ///     )
    ///     .location(
    ///         post::Location::new()
    ///             .start_location("嗨客时尚主题展餐厅")
    ///             .end_location("嗨客时尚主题展餐厅"),
    ///     )
    ///     .risk_fund(
    ///         post::RiskFund::new()
    ///             .name(post::Name::DEPOSIT)
    ///             .amount(10000)
    ///             .description("就餐的预估费用"),
    ///     )
    ///     .attach("Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald")
    ///     .notify_url("https://api.test.com")
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .need_user_confirm(true)
    ///     .mchid("1230000109")
    ///     .shopping_info(
    ///         post::ShoppingInfo::new()
    ///             .real_merchant_appid("wxd678efh567hg6787")
    ///             .jump_link(
    ///                 post::JumpLink::new()
    ///                     .jump_link_type(post::JumpLinkType::JUMP_LINK_MINI_PROGRAM)
    ///                     .appid("")
    ///                     .path(""),
    ///             )
    ///             .goods(vec![
    ///                 post::Goods::new()
    ///                     .name("森海塞尔 MOMENTUM 4 无线耳机大馒头4 头戴式蓝牙音乐耳机自适应降噪")
    ///                     .picture("http://mmbiz.qpic.cn/mmbiz_png/ldTw9dg46zkjOrzyTkbQAvQkysliaiblZhdthZWewgQMyqLZwStaNEsJrYmjwh2MlK7G4wibAFOEuISQKplSnxMWA/640?wx_fmt=png&wxfrom=200")
    ///                     .amount(40000)
    ///                     .count(4)
    ///                     .category_id(vec!["string".to_owned()]),
    ///             ]),
    ///     );
    /// let answer = client
    ///     .v3()
    ///     .payscore()
    ///     .partner()
    ///     .servicepayondeliveryorder()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012783634)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payscore/partner/servicepayondeliveryorder", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/payscore/partner/servicepayondeliveryorder")
    }
}

/// 创建先用后付订单
pub mod post {
    use crate::message;

    pub use crate::shared::v3_payscore_acquiringbank_serviceorder_get::Location as ResponseLocation;
    pub use crate::shared::v3_payscore_acquiringbank_servicepayondeliveryorder_post::{
        ResponsePostPayments, ResponseRiskFund,
    };
    pub use crate::v3::payscore::acquiringbank::serviceorder::get::PostDiscounts as ResponsePostDiscounts;
    pub use crate::v3::payscore::acquiringbank::serviceorder::out_order_no::complete::post::Location;
    pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::post::{
        Goods, JumpLink, JumpLinkType, Name, PostDiscounts, PostPayments, Response,
        ResponseShoppingInfo, ResponseTimeRange, ShoppingInfo, ShoppingInfoGoods,
        ShoppingInfoJumpLink, TimeRange,
    };
    pub use crate::v3::payscore::partner::serviceorder::post::RiskFund;

    /// 创建先用后付订单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("out_order_no"),
            message::required::<String>("appid"),
            message::required::<String>("sub_mchid"),
            message::optional::<String>("sub_appid"),
            message::required::<String>("service_id"),
            message::required::<String>("service_introduction"),
            message::optional::<Vec<PostPayments>>("post_payments"),
            message::optional::<Vec<PostDiscounts>>("post_discounts"),
            message::required::<TimeRange>("time_range"),
            message::optional::<Location>("location"),
            message::required::<RiskFund>("risk_fund"),
            message::optional::<String>("attach"),
            message::required::<String>("notify_url"),
            message::optional::<String>("openid"),
            message::optional::<String>("sub_openid"),
            message::optional::<bool>("need_user_confirm"),
            message::optional::<String>("mchid"),
            message::required::<ShoppingInfo>("shopping_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户服务订单号（必填）
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_order_no", value))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 子商户应用ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 服务ID（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_id", value))
        }

        /// 服务信息（必填）
        pub fn service_introduction(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_introduction", value))
        }

        /// 后付费项目
        #[inline]
        pub fn post_payments(self, value: Vec<PostPayments>) -> Self {
            Self(self.0.with("post_payments", value))
        }

        /// 商户优惠
        #[inline]
        pub fn post_discounts(self, value: Vec<PostDiscounts>) -> Self {
            Self(self.0.with("post_discounts", value))
        }

        /// 服务时间（必填）
        #[inline]
        pub fn time_range(self, value: TimeRange) -> Self {
            Self(self.0.with("time_range", value))
        }

        /// 服务位置
        #[inline]
        pub fn location(self, value: Location) -> Self {
            Self(self.0.with("location", value))
        }

        /// 订单风险金（必填）
        #[inline]
        pub fn risk_fund(self, value: RiskFund) -> Self {
            Self(self.0.with("risk_fund", value))
        }

        /// 商户数据包
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("attach", value))
        }

        /// 商户回调地址（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }

        /// 用户标识
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 子商户公众号下的用户标识
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_openid", value))
        }

        /// 是否需要用户确认
        #[inline]
        pub fn need_user_confirm(self, value: bool) -> Self {
            Self(self.0.with("need_user_confirm", value))
        }

        /// 商户号
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mchid", value))
        }

        /// 先用后付购物详情（必填）
        #[inline]
        pub fn shopping_info(self, value: ShoppingInfo) -> Self {
            Self(self.0.with("shopping_info", value))
        }
    }

    request!(Request);
}
