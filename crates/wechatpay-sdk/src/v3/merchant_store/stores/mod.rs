//! `/v3/merchant-store/stores`

pub mod store_id;

/// `/v3/merchant-store/stores`
pub struct Stores {
    pub(crate) node: crate::chain::Node,
}

impl Stores {
    /// `/{store_id}`: 微信支付商户门店ID
    pub fn store_id(self, value: impl Into<String>) -> store_id::StoreId {
        store_id::StoreId { node: self.node.bind("store_id", value) }
    }

    /// 创建门店 (direct and partner)
    ///
    /// `POST /v3/merchant-store/stores`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_store::stores::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .store_basics(
    ///         post::StoreBasics::new()
    ///             .store_reference_id("MDL001")
    ///             .brand_name("麦当劳")
    ///             .store_name("麦当劳")
    ///             .branch_name("海岸城店")
    ///             .brand_id(1001),
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
    ///     )
    ///     .store_recipient(vec![
    ///         post::StoreRecipient::new()
    ///             .mchid("1230000109")
    ///             .company_name("腾讯科技（深圳）有限公司"),
    ///     ]);
    /// let answer = client.v3().merchant_store().stores().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013948546)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/merchant-store/stores", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/merchant-store/stores")
    }
}

/// 创建门店
pub mod post {
    use crate::message;

    pub use crate::shared::v3_brand_partner_store_brandstores_store_id_patch::{
        StoreAddress, StoreBusiness,
    };
    pub use crate::v3::merchant_store::stores::store_id::patch::StoreBasics;
    pub use crate::v3::merchant_store::stores::store_id::recipients::bind::post::StoreRecipient;

    /// 创建门店：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("sub_mchid"),
            message::optional::<StoreBasics>("store_basics"),
            message::optional::<StoreAddress>("store_address"),
            message::optional::<StoreBusiness>("store_business"),
            message::optional::<Vec<StoreRecipient>>("store_recipient"),
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

        /// 门店收款信息
        #[inline]
        pub fn store_recipient(self, value: Vec<StoreRecipient>) -> Self {
            Self(self.0.with("store_recipient", value))
        }
    }

    /// 创建门店：应答
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付商户门店ID
        pub store_id: Option<i64>,
    }

    request!(Request);

    message! {
        Response {
            0 => store_id: "store_id",
        }
    }
}
