//! `/v3/fund-app/brand-redpacket/brand-merchant-batches`

pub mod batch_no;

use crate::chain::{Call, Chain, Method, Node};

/// `/v3/fund-app/brand-redpacket/brand-merchant-batches`
pub struct BrandMerchantBatches {
    pub(crate) node: Node,
}

impl BrandMerchantBatches {
    /// `/{batch_no}`: 微信支付品牌红包批次单号
    #[inline]
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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.node
            .call(Method::POST, "/v3/fund-app/brand-redpacket/brand-merchant-batches")
            .message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/fund-app/brand-redpacket/brand-merchant-batches", rest)
    }
}

/// 品牌商户发放红包
pub mod post {
    use crate::message::{Enumeration, Fen, Listed, Object, Time, optional, required};
    use crate::sensitive::Sensitive;

    pub use crate::v3::fund_app::brand_redpacket::brand_merchant_batches::batch_no::get::BatchState;

    enumeration! {
        /// 品牌红包发放场景
        Scene {
            CUSTOM_SEND = "CUSTOM_SEND",
        }
    }

    /// 品牌商户发放红包：请求
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<i64>("brand_id"),
            required::<String>("brand_appid"),
            required::<Enumeration<Scene>>("scene"),
            required::<String>("template_id"),
            required::<String>("out_batch_no"),
            required::<String>("batch_name"),
            required::<String>("batch_remark"),
            required::<Fen>("total_amount"),
            required::<i64>("total_num"),
            required::<Vec<DetailList>>("detail_list"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
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
        pub fn scene(self, value: impl Into<Enumeration<Scene>>) -> Self {
            Self(self.0.with_some::<Enumeration<Scene>>("scene", value))
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
        pub fn total_amount(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with_some::<Fen>("total_amount", value))
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
    pub struct DetailList(pub(crate) Object);

    impl DetailList {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("out_detail_no"),
            required::<Fen>("amount"),
            required::<String>("openid"),
            optional::<Sensitive>("user_name"),
            required::<String>("remark"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商家品牌红包明细单号（必填）
        pub fn out_detail_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_detail_no", value))
        }

        /// 红包金额，单位为分（必填）
        pub fn amount(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with_some::<Fen>("amount", value))
        }

        /// 接收红包用户OpenID（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 接收红包用户姓名，加密传输
        pub fn user_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with_some::<Sensitive>("user_name", value))
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
        pub create_time: Option<Time>,
        /// 批次单状态
        pub batch_state: Option<Enumeration<BatchState>>,
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
