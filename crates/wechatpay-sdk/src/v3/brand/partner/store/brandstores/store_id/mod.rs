//! `/v3/brand/partner/store/brandstores/{store_id}`

pub mod bindrecipient;
pub mod close;
pub mod resume;
pub mod unbindrecipient;

use crate::chain::{Members, Method};

/// `/v3/brand/partner/store/brandstores/{store_id}`
pub struct StoreId {
    pub(crate) node: crate::chain::Node,
}

impl StoreId {
    /// `/bindrecipient`
    #[inline]
    pub fn bindrecipient(self) -> bindrecipient::Bindrecipient {
        bindrecipient::Bindrecipient { node: self.node }
    }

    /// `/close`
    #[inline]
    pub fn close(self) -> close::Close {
        close::Close { node: self.node }
    }

    /// `/resume`
    #[inline]
    pub fn resume(self) -> resume::Resume {
        resume::Resume { node: self.node }
    }

    /// `/unbindrecipient`
    #[inline]
    pub fn unbindrecipient(self) -> unbindrecipient::Unbindrecipient {
        unbindrecipient::Unbindrecipient { node: self.node }
    }

    /// 查询品牌门店 (partner)
    ///
    /// `GET /v3/brand/partner/store/brandstores/{store_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::partner::store::brandstores::store_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().brand_id("123456789");
    /// let answer = client
    ///     .v3()
    ///     .brand()
    ///     .partner()
    ///     .store()
    ///     .brandstores()
    ///     .store_id("20488000")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015783153)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/brand/partner/store/brandstores/{store_id}", request.0)
    }

    /// 更新品牌门店 (partner)
    ///
    /// `PATCH /v3/brand/partner/store/brandstores/{store_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::partner::store::brandstores::store_id::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new()
    ///     .brand_id("123456789")
    ///     .store_basics(
    ///         patch::StoreBasics::new().store_reference_id("MDL001").branch_name("海岸城店"),
    ///     )
    ///     .store_address(
    ///         patch::StoreAddress::new()
    ///             .address_code("440305")
    ///             .address_detail("深南大道10000号腾讯大厦1楼")
    ///             .address_complements("地铁A口右侧100米")
    ///             .longitude("112.63484")
    ///             .latitude("37.75464"),
    ///     )
    ///     .store_business(
    ///         patch::StoreBusiness::new()
    ///             .service_phone("0755-86013388")
    ///             .business_hours("周一至周五 09:00-20:00|周六至周日 10:00-22:00"),
    ///     );
    /// let answer = client
    ///     .v3()
    ///     .brand()
    ///     .partner()
    ///     .store()
    ///     .brandstores()
    ///     .store_id("20488000")
    ///     .patch(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015783158)
    #[inline]
    pub fn patch(self, request: patch::Request) -> crate::Call<patch::Response> {
        self.node.call(
            Method::PATCH,
            "/v3/brand/partner/store/brandstores/{store_id}",
            Members::Body(request.0),
        )
    }

    /// 删除品牌门店 (partner)
    ///
    /// `DELETE /v3/brand/partner/store/brandstores/{store_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::partner::store::brandstores::store_id::delete;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = delete::Request::new().brand_id("123456789");
    /// client
    ///     .v3()
    ///     .brand()
    ///     .partner()
    ///     .store()
    ///     .brandstores()
    ///     .store_id("20488000")
    ///     .delete(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015783113)
    #[inline]
    pub fn delete(self, request: delete::Request) -> crate::Call<()> {
        self.node.call(
            Method::DELETE,
            "/v3/brand/partner/store/brandstores/{store_id}",
            Members::Body(request.0),
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/brand/partner/store/brandstores/{store_id}")
    }
}

/// 查询品牌门店
pub mod get {

    pub use crate::shared::v3_brand_card_card_links_business_code_business_code_get::Request;
    pub use crate::shared::v3_brand_partner_store_brandstores_store_id_get::{
        StoreAddress, StoreBusiness,
    };
    pub use crate::v3::brand::partner::store::brandstores::store_id::bindrecipient::post::RecipientState;
    pub use crate::v3::brand::partner::store::brandstores::store_id::close::post::StoreState;

    enumeration! {
        /// 审核状态
        AuditState {
            SUCCESS = "SUCCESS",
            PROCESSING = "PROCESSING",
            REJECTED = "REJECTED",
        }
    }

    /// 查询品牌门店：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
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

    /// 门店基础信息
    #[non_exhaustive]
    pub struct StoreBasics {
        /// 商家门店编号
        pub store_reference_id: Option<String>,
        /// 门店名称
        pub branch_name: Option<String>,
    }

    /// 门店收款信息
    #[non_exhaustive]
    pub struct StoreRecipient {
        /// 门店收款商户号
        pub mchid: Option<String>,
        /// 门店收款主体
        pub company_name: Option<String>,
        /// 收款绑定状态
        pub recipient_state: Option<crate::Enumeration<RecipientState>>,
    }

    message! {
        Response {
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
        StoreBasics {
            0 => store_reference_id: "store_reference_id",
            1 => branch_name: "branch_name",
        }
        StoreRecipient {
            0 => mchid: "mchid",
            1 => company_name: "company_name",
            2 => recipient_state: "recipient_state",
        }
    }
}

/// 更新品牌门店
pub mod patch {
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

    /// 更新品牌门店：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("brand_id"),
            message::optional::<StoreBasics>("store_basics"),
            message::optional::<StoreAddress>("store_address"),
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

        /// 门店地址信息
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

    /// 门店基础信息
    pub struct StoreBasics(pub(crate) message::Object);

    impl StoreBasics {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("store_reference_id"),
            message::optional::<String>("branch_name"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商家门店编号
        pub fn store_reference_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("store_reference_id", value))
        }

        /// 门店名称
        pub fn branch_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("branch_name", value))
        }
    }

    request!(Request, StoreBasics);

    held!(StoreBasics);
}

/// 删除品牌门店
pub mod delete {

    pub use crate::shared::v3_brand_card_card_links_business_code_business_code_get::Request;
}
