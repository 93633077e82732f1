//! `/v3/brand/partner/store/brandstores`

pub mod store_id;

/// `/v3/brand/partner/store/brandstores`
pub struct Brandstores {
    pub(crate) node: crate::chain::Node,
}

impl Brandstores {
    /// `/{store_id}`: 品牌门店ID
    pub fn store_id(self, value: impl Into<String>) -> store_id::StoreId {
        store_id::StoreId { node: self.node.bind("store_id", value) }
    }

    /// 列表查询品牌门店信息 (partner)
    ///
    /// `GET /v3/brand/partner/store/brandstores`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::partner::store::brandstores::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .brand_id("120344")
    ///     .store_state(get::StoreState::OPEN)
    ///     .offset(100)
    ///     .limit(50);
    /// let answer = client.v3().brand().partner().store().brandstores().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016756674)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/brand/partner/store/brandstores", request.0)
    }

    /// 创建品牌门店 (partner)
    ///
    /// `POST /v3/brand/partner/store/brandstores`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::partner::store::brandstores::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .brand_id("123456789")
    ///     .store_basics(
    ///         post::StoreBasics::new().store_reference_id("MDL001").branch_name("海岸城店"),
    ///     )
    ///     .store_address(
    ///         post::StoreAddress::new()
    ///             .address_code("440305")
    ///             .address_detail("深南大道10000号腾讯大厦1楼")
    ///             .address_complements("地铁A口右侧100米")
    ///             .longitude("112.63484")
    ///             .latitude("37.75464"),
    ///     )
    ///     .store_business(
    ///         post::StoreBusiness::new()
    ///             .service_phone("0755-86013388")
    ///             .business_hours("周一至周五 09:00-20:00|周六至周日 10:00-22:00"),
    ///     );
    /// let answer = client.v3().brand().partner().store().brandstores().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015783183)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/brand/partner/store/brandstores", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/brand/partner/store/brandstores")
    }
}

/// 列表查询品牌门店信息
pub mod get {
    use crate::message;

    pub use crate::shared::v3_brand_partner_store_brandstores_store_id_get::{
        StoreAddress, StoreBusiness,
    };
    pub use crate::v3::brand::partner::store::brandstores::store_id::bindrecipient::post::RecipientState;
    pub use crate::v3::brand::partner::store::brandstores::store_id::close::post::StoreState;
    pub use crate::v3::brand::partner::store::brandstores::store_id::get::{
        AuditState, StoreBasics, StoreRecipient,
    };

    /// 列表查询品牌门店信息：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("brand_id"),
            message::optional::<crate::Enumeration<StoreState>>("store_state"),
            message::optional::<i64>("offset"),
            message::optional::<i64>("limit"),
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

        /// 门店状态
        pub fn store_state(self, value: impl Into<crate::Enumeration<StoreState>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<StoreState>>("store_state", value))
        }

        /// 分页起始位置
        #[inline]
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value))
        }

        /// 分页条数
        #[inline]
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.with("limit", value))
        }
    }

    /// 列表查询品牌门店信息：应答
    #[non_exhaustive]
    pub struct Response {
        /// 品牌ID
        pub brand_id: Option<String>,
        /// 分页起始位置
        pub offset: Option<i64>,
        /// 分页条数
        pub limit: Option<i64>,
        /// 门店总数
        pub total_count: Option<i64>,
        /// 品牌门店列表
        pub data: Option<Vec<Data>>,
    }

    /// 品牌门店列表
    #[non_exhaustive]
    pub struct Data {
        /// 品牌ID
        pub brand_id: Option<String>,
        /// 品牌门店ID
        pub store_id: Option<String>,
        /// 门店状态
        pub store_state: Option<crate::Enumeration<StoreState>>,
        /// 审核状态
        pub audit_state: Option<crate::Enumeration<AuditState>>,
        /// 审核失败原因
        pub review_reject_reason: Option<String>,
        /// 门店基础信息
        pub store_basics: Option<StoreBasics>,
        /// 门店地址信息
        pub store_address: Option<StoreAddress>,
        /// 门店经营信息
        pub store_business: Option<StoreBusiness>,
        /// 门店收款信息
        pub store_recipient: Option<Vec<StoreRecipient>>,
    }

    request!(Request);

    message! {
        Response {
            0 => brand_id: "brand_id",
            1 => offset: "offset",
            2 => limit: "limit",
            3 => total_count: "total_count",
            4 => data: "data",
        }
        Data {
            0 => brand_id: "brand_id",
            1 => store_id: "store_id",
            2 => store_state: "store_state",
            3 => audit_state: "audit_state",
            4 => review_reject_reason: "review_reject_reason",
            5 => store_basics: "store_basics",
            6 => store_address: "store_address",
            7 => store_business: "store_business",
            8 => store_recipient: "store_recipient",
        }
    }
}

/// 创建品牌门店
pub mod post {
    use crate::message;

    pub use crate::shared::v3_brand_partner_store_brandstores_store_id_get::{
        StoreAddress as ResponseStoreAddress, StoreBusiness as ResponseStoreBusiness,
    };
    pub use crate::shared::v3_brand_partner_store_brandstores_store_id_patch::{
        StoreAddress, StoreBusiness,
    };
    pub use crate::v3::brand::partner::store::brandstores::store_id::bindrecipient::post::RecipientState;
    pub use crate::v3::brand::partner::store::brandstores::store_id::close::post::StoreState;
    pub use crate::v3::brand::partner::store::brandstores::store_id::get::{
        AuditState, Response, StoreBasics as ResponseStoreBasics, StoreRecipient,
    };
    pub use crate::v3::brand::partner::store::brandstores::store_id::patch::StoreBasics;

    /// 创建品牌门店：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("brand_id"),
            message::optional::<StoreBasics>("store_basics"),
            message::required::<StoreAddress>("store_address"),
            message::optional::<StoreBusiness>("store_business"),
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

        /// 门店基础信息
        #[inline]
        pub fn store_basics(self, value: StoreBasics) -> Self {
            Self(self.0.with("store_basics", value))
        }

        /// 门店地址信息（必填）
        #[inline]
        pub fn store_address(self, value: StoreAddress) -> Self {
            Self(self.0.with("store_address", value))
        }

        /// 门店经营信息
        #[inline]
        pub fn store_business(self, value: StoreBusiness) -> Self {
            Self(self.0.with("store_business", value))
        }
    }

    request!(Request);
}
