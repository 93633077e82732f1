//! `/v3/merchant-store/stores/{store_id}`

pub mod recipients;

use crate::chain::{Members, Method};

/// `/v3/merchant-store/stores/{store_id}`
pub struct StoreId {
    pub(crate) node: crate::chain::Node,
}

impl StoreId {
    /// `/recipients`
    #[inline]
    pub fn recipients(self) -> recipients::Recipients {
        recipients::Recipients { node: self.node }
    }

    /// 查询门店 (direct and partner)
    ///
    /// `GET /v3/merchant-store/stores/{store_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_store::stores::store_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client.v3().merchant_store().stores().store_id("20488000").get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013948577)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/merchant-store/stores/{store_id}", request.0)
    }

    /// 修改门店 (direct and partner)
    ///
    /// `PATCH /v3/merchant-store/stores/{store_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_store::stores::store_id::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .store_basics(
    ///         patch::StoreBasics::new()
    ///             .store_reference_id("MDL001")
    ///             .brand_name("麦当劳")
    ///             .store_name("麦当劳")
    ///             .branch_name("海岸城店")
    ///             .brand_id(1001),
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
    /// client.v3().merchant_store().stores().store_id("20488000").patch(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013948551)
    #[inline]
    pub fn patch(self, request: patch::Request) -> crate::Call<()> {
        self.node.call(
            Method::PATCH,
            "/v3/merchant-store/stores/{store_id}",
            Members::Body(request.0),
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/merchant-store/stores/{store_id}")
    }
}

/// 查询门店
pub mod get {

    pub use crate::shared::v3_brand_partner_store_brandstores_store_id_get::{
        StoreAddress, StoreBusiness,
    };
    pub use crate::shared::v3_ebike_charge_contracts_contract_id_get::Request;

    /// 查询门店：应答
    #[non_exhaustive]
    pub struct Response {
        /// 门店基础信息
        pub store_basics: Option<StoreBasics>,
        /// 门店地址信息
        pub store_address: Option<StoreAddress>,
        /// 门店经营信息
        pub store_business: Option<StoreBusiness>,
        /// 门店收款信息
        pub store_recipient: Option<Vec<StoreRecipient>>,
        /// 门店状态
        pub store_state: Option<StoreState>,
    }

    /// 门店基础信息
    #[non_exhaustive]
    pub struct StoreBasics {
        /// 商家门店编号
        pub store_reference_id: Option<String>,
        /// 品牌名称
        pub brand_name: Option<String>,
        /// 门店名称
        pub store_name: Option<String>,
        /// 分店名称
        pub branch_name: Option<String>,
        /// 品牌ID
        pub brand_id: Option<i64>,
    }

    /// 门店收款信息
    #[non_exhaustive]
    pub struct StoreRecipient {
        /// 门店收款商户号
        pub mchid: Option<String>,
        /// 门店收款主体
        pub company_name: Option<String>,
    }

    /// 门店状态
    #[non_exhaustive]
    pub struct StoreState {
        /// 门店状态描述
        pub store_state_message: Option<String>,
        /// 地址核实失败原因
        pub address_failed_reason: Option<String>,
        /// STORE\_STATE\_VALID
        pub store_state_value: Option<String>,
    }

    message! {
        Response {
            0 => store_basics: "store_basics",
            1 => store_address: "store_address",
            2 => store_business: "store_business",
            3 => store_recipient: "store_recipient",
            4 => store_state: "store_state",
        }
        StoreBasics {
            0 => store_reference_id: "store_reference_id",
            1 => brand_name: "brand_name",
            2 => store_name: "store_name",
            3 => branch_name: "branch_name",
            4 => brand_id: "brand_id",
        }
        StoreRecipient {
            0 => mchid: "mchid",
            1 => company_name: "company_name",
        }
        StoreState {
            0 => store_state_message: "store_state_message",
            1 => address_failed_reason: "address_failed_reason",
            2 => store_state_value: "store_state_value",
        }
    }
}

/// 修改门店
pub mod patch {
    use crate::message;

    pub use crate::shared::v3_brand_partner_store_brandstores_store_id_patch::{
        StoreAddress, StoreBusiness,
    };

    /// 修改门店：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("sub_mchid"),
            message::optional::<StoreBasics>("store_basics"),
            message::optional::<StoreAddress>("store_address"),
            message::optional::<StoreBusiness>("store_business"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
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
            message::optional::<String>("brand_name"),
            message::required::<String>("store_name"),
            message::optional::<String>("branch_name"),
            message::optional::<i64>("brand_id"),
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

        /// 品牌名称
        pub fn brand_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("brand_name", value))
        }

        /// 门店名称（必填）
        pub fn store_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("store_name", value))
        }

        /// 分店名称
        pub fn branch_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("branch_name", value))
        }

        /// 品牌ID
        #[inline]
        pub fn brand_id(self, value: i64) -> Self {
            Self(self.0.with("brand_id", value))
        }
    }

    request!(Request, StoreBasics);

    held!(StoreBasics);
}
