//! `/v3/fund-app/brand-redpacket/brand-merchant-batches`

pub mod batch_no;

/// `/v3/fund-app/brand-redpacket/brand-merchant-batches`
pub struct BrandMerchantBatches {
    pub(crate) node: crate::chain::Node,
}

impl BrandMerchantBatches {
    /// `/{batch_no}`: 微信支付品牌红包批次单号
    pub fn batch_no(self, value: impl Into<String>) -> batch_no::BatchNo {
        batch_no::BatchNo { node: self.node.bind("batch_no", value) }
    }

    /// 品牌商户发放红包 (direct)
    ///
    /// `POST /v3/fund-app/brand-redpacket/brand-merchant-batches`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::fund_app::brand_redpacket::brand_merchant_batches::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .brand_id(1234)
    ///     .brand_appid("wxf636efh567hg4356")
    ///     .scene(post::Scene::CUSTOM_SEND)
    ///     .template_id("123400001")
    ///     .out_batch_no("plfk2020042013")
    ///     .batch_name("双十一营销用品牌红包")
    ///     .batch_remark("双十一营销用品牌红包")
    ///     .total_amount(10000)
    ///     .total_num(10)
    ///     .detail_list(vec![
    ///         post::DetailList::new()
    ///             .out_detail_no("x23zy545Bd5436")
    ///             .amount(100)
    ///             .openid("o-MYE42l80oelYMDE34nYD456Xoy")
    ///             .user_name("张三")
    ///             .remark("来自XX的红包"),
    ///     ]);
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .brand_redpacket()
    ///     .brand_merchant_batches()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014310358)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/fund-app/brand-redpacket/brand-merchant-batches", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/fund-app/brand-redpacket/brand-merchant-batches")
    }
}

/// 品牌商户发放红包
pub mod post {
    use crate::message;

    pub use crate::v3::fund_app::brand_redpacket::brand_merchant_batches::batch_no::get::BatchState;

    enumeration! {
        /// 品牌红包发放场景
        Scene {
            CUSTOM_SEND = "CUSTOM_SEND",
        }
    }

    /// 品牌商户发放红包：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<i64>("brand_id"),
            message::required::<String>("brand_appid"),
            message::required::<crate::Enumeration<Scene>>("scene"),
            message::required::<String>("template_id"),
            message::required::<String>("out_batch_no"),
            message::required::<String>("batch_name"),
            message::required::<String>("batch_remark"),
            message::required::<crate::Fen>("total_amount"),
            message::required::<i64>("total_num"),
            message::required::<Vec<DetailList>>("detail_list"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 品牌ID（必填）
        #[inline]
        pub fn brand_id(self, value: i64) -> Self {
            Self(self.0.with("brand_id", value))
        }

        /// 品牌AppID（必填）
        pub fn brand_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("brand_appid", value))
        }

        /// 品牌红包发放场景（必填）
        pub fn scene(self, value: impl Into<crate::Enumeration<Scene>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Scene>>("scene", value))
        }

        /// 品牌红包模板ID（必填）
        pub fn template_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("template_id", value))
        }

        /// 商家品牌红包批次单号（必填）
        pub fn out_batch_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_batch_no", value))
        }

        /// 品牌红包批次名称（必填）
        pub fn batch_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("batch_name", value))
        }

        /// 品牌红包批次备注（必填）
        pub fn batch_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("batch_remark", value))
        }

        /// 总金额，单位为分（必填）
        pub fn total_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("total_amount", value))
        }

        /// 总笔数（必填）
        #[inline]
        pub fn total_num(self, value: i64) -> Self {
            Self(self.0.with("total_num", value))
        }

        /// 品牌红包明细列表（必填）
        #[inline]
        pub fn detail_list(self, value: Vec<DetailList>) -> Self {
            Self(self.0.with("detail_list", value))
        }
    }

    /// 品牌红包明细列表
    pub struct DetailList(pub(crate) message::Object);

    impl DetailList {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("out_detail_no"),
            message::required::<crate::Fen>("amount"),
            message::required::<String>("openid"),
            message::optional::<crate::Sensitive>("user_name"),
            message::required::<String>("remark"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商家品牌红包明细单号（必填）
        pub fn out_detail_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_detail_no", value))
        }

        /// 红包金额，单位为分（必填）
        pub fn amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("amount", value))
        }

        /// 接收红包用户OpenID（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 接收红包用户姓名，加密传输
        pub fn user_name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("user_name", value))
        }

        /// 红包备注（必填）
        pub fn remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("remark", value))
        }
    }

    /// 品牌商户发放红包：应答
    #[non_exhaustive]
    pub struct Response {
        /// 商家品牌红包批次单号
        pub out_batch_no: Option<String>,
        /// 微信支付品牌红包批次单号
        pub batch_no: Option<String>,
        /// 品牌红包批次创建时间
        pub create_time: Option<crate::Time>,
        /// 批次单状态
        pub batch_state: Option<crate::Enumeration<BatchState>>,
    }

    request!(Request, DetailList);

    held!(DetailList);

    message! {
        Response {
            0 => out_batch_no: "out_batch_no",
            1 => batch_no: "batch_no",
            2 => create_time: "create_time",
            3 => batch_state: "batch_state",
        }
    }
}
