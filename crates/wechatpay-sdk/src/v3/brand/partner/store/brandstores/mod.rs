//! `/v3/brand/partner/store/brandstores`

pub mod store_id;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/brand/partner/store/brandstores`
pub struct Brandstores(pub(crate) Node);

impl Brandstores {
    /// `/{store_id}`: 品牌门店ID
    #[inline]
    pub fn store_id(self, value: impl Into<String>) -> store_id::StoreId {
        store_id::StoreId(self.0.bind("store_id", value))
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
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/brand/partner/store/brandstores", rest)
    }
}

/// 列表查询品牌门店信息
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, message, optional, request, required,
    };
    use crate::operation::Operation;

    pub use crate::v3::brand::partner::store::brandstores::store_id::bindrecipient::post::RecipientState;
    pub use crate::v3::brand::partner::store::brandstores::store_id::close::post::StoreState;
    pub use crate::v3::brand::partner::store::brandstores::store_id::get::{
        AuditState, StoreAddress, StoreBasics, StoreBusiness, StoreRecipient,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/brand/partner/store/brandstores");

    /// 列表查询品牌门店信息：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("brand_id"),
            optional::<Enumeration<StoreState>>("store_state"),
            optional::<i64>("offset"),
            optional::<i64>("limit"),
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

        /// 门店状态
        pub fn store_state(self, value: impl Into<Enumeration<StoreState>>) -> Self {
            Self(self.0.with::<Enumeration<StoreState>>("store_state", value.into()))
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
    #[derive(Clone, Default)]
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

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("brand_id", &mut self.brand_id),
                1 => Named("offset", &mut self.offset),
                2 => Named("limit", &mut self.limit),
                3 => Named("total_count", &mut self.total_count),
                4 => Named("data", &mut self.data),
                _ => return None,
            })
        }
    }

    /// 品牌门店列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Data {
        /// 品牌ID
        pub brand_id: Option<String>,
        /// 品牌门店ID
        pub store_id: Option<String>,
        /// 门店状态
        pub store_state: Option<Enumeration<StoreState>>,
        /// 审核状态
        pub audit_state: Option<Enumeration<AuditState>>,
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

    impl Message for Data {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("brand_id", &mut self.brand_id),
                1 => Named("store_id", &mut self.store_id),
                2 => Named("store_state", &mut self.store_state),
                3 => Named("audit_state", &mut self.audit_state),
                4 => Named("review_reject_reason", &mut self.review_reject_reason),
                5 => Named("store_basics", &mut self.store_basics),
                6 => Named("store_address", &mut self.store_address),
                7 => Named("store_business", &mut self.store_business),
                8 => Named("store_recipient", &mut self.store_recipient),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, Data);
}

/// 创建品牌门店
pub mod post {
    use http::Method;

    use crate::message::{Listed, Object, optional, request, required};
    use crate::operation::Operation;

    pub use crate::v3::brand::partner::store::brandstores::store_id::bindrecipient::post::RecipientState;
    pub use crate::v3::brand::partner::store::brandstores::store_id::close::post::StoreState;
    pub use crate::v3::brand::partner::store::brandstores::store_id::get::{
        AuditState, Response, StoreAddress as ResponseStoreAddress,
        StoreBasics as ResponseStoreBasics, StoreBusiness as ResponseStoreBusiness, StoreRecipient,
    };
    pub use crate::v3::brand::partner::store::brandstores::store_id::patch::{
        StoreAddress, StoreBasics, StoreBusiness,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/brand/partner/store/brandstores");

    /// 创建品牌门店：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("brand_id"),
            optional::<StoreBasics>("store_basics"),
            required::<StoreAddress>("store_address"),
            optional::<StoreBusiness>("store_business"),
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
