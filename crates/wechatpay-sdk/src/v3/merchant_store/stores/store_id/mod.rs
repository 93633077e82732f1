//! `/v3/merchant-store/stores/{store_id}`

pub mod recipients;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/merchant-store/stores/{store_id}`
pub struct StoreId(pub(crate) Node);

impl StoreId {
    /// `/recipients`
    #[inline]
    pub fn recipients(self) -> recipients::Recipients {
        recipients::Recipients(self.0)
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
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
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
    pub fn patch(self, request: patch::Request) -> Call<()> {
        self.0.call_empty(&patch::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/merchant-store/stores/{store_id}", rest)
    }
}

/// 查询门店
pub mod get {
    use http::Method;

    use crate::message::{Listed, Message, Named, Object, message, optional, request};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/merchant-store/stores/{store_id}");

    /// 查询门店：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[optional::<String>("sub_mchid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 特约商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }
    }

    /// 查询门店：应答
    #[derive(Clone, Default)]
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

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("store_basics", &mut self.store_basics),
                1 => Named("store_address", &mut self.store_address),
                2 => Named("store_business", &mut self.store_business),
                3 => Named("store_recipient", &mut self.store_recipient),
                4 => Named("store_state", &mut self.store_state),
                _ => return None,
            })
        }
    }

    /// 门店基础信息
    #[derive(Clone, Default)]
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

    impl Message for StoreBasics {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("store_reference_id", &mut self.store_reference_id),
                1 => Named("brand_name", &mut self.brand_name),
                2 => Named("store_name", &mut self.store_name),
                3 => Named("branch_name", &mut self.branch_name),
                4 => Named("brand_id", &mut self.brand_id),
                _ => return None,
            })
        }
    }

    /// 门店地址信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct StoreAddress {
        /// 门店省市编码
        pub address_code: Option<String>,
        /// 门店地址
        pub address_detail: Option<String>,
        /// 门店地址辅助描述
        pub address_complements: Option<String>,
        /// 门店经度
        pub longitude: Option<String>,
        /// 门店纬度
        pub latitude: Option<String>,
    }

    impl Message for StoreAddress {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("address_code", &mut self.address_code),
                1 => Named("address_detail", &mut self.address_detail),
                2 => Named("address_complements", &mut self.address_complements),
                3 => Named("longitude", &mut self.longitude),
                4 => Named("latitude", &mut self.latitude),
                _ => return None,
            })
        }
    }

    /// 门店经营信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct StoreBusiness {
        /// 门店服务电话
        pub service_phone: Option<String>,
        /// 门店经营时间
        pub business_hours: Option<String>,
    }

    impl Message for StoreBusiness {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("service_phone", &mut self.service_phone),
                1 => Named("business_hours", &mut self.business_hours),
                _ => return None,
            })
        }
    }

    /// 门店收款信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct StoreRecipient {
        /// 门店收款商户号
        pub mchid: Option<String>,
        /// 门店收款主体
        pub company_name: Option<String>,
    }

    impl Message for StoreRecipient {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("mchid", &mut self.mchid),
                1 => Named("company_name", &mut self.company_name),
                _ => return None,
            })
        }
    }

    /// 门店状态
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct StoreState {
        /// 门店状态描述
        pub store_state_message: Option<String>,
        /// 地址核实失败原因
        pub address_failed_reason: Option<String>,
        /// STORE\_STATE\_VALID
        pub store_state_value: Option<String>,
    }

    impl Message for StoreState {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("store_state_message", &mut self.store_state_message),
                1 => Named("address_failed_reason", &mut self.address_failed_reason),
                2 => Named("store_state_value", &mut self.store_state_value),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, StoreBasics, StoreAddress, StoreBusiness, StoreRecipient, StoreState);
}

/// 修改门店
pub mod patch {
    use http::Method;

    use crate::message::{Listed, Object, held, optional, request, required};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::PATCH, "/v3/merchant-store/stores/{store_id}");

    /// 修改门店：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("sub_mchid"),
            optional::<StoreBasics>("store_basics"),
            optional::<StoreAddress>("store_address"),
            optional::<StoreBusiness>("store_business"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
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
    #[derive(Clone)]
    pub struct StoreBasics(pub(crate) Object);

    impl StoreBasics {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("store_reference_id"),
            optional::<String>("brand_name"),
            required::<String>("store_name"),
            optional::<String>("branch_name"),
            optional::<i64>("brand_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商家门店编号
        pub fn store_reference_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("store_reference_id", value.into()))
        }

        /// 品牌名称
        pub fn brand_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("brand_name", value.into()))
        }

        /// 门店名称（必填）
        pub fn store_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("store_name", value.into()))
        }

        /// 分店名称
        pub fn branch_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("branch_name", value.into()))
        }

        /// 品牌ID
        #[inline]
        pub fn brand_id(self, value: i64) -> Self {
            Self(self.0.with("brand_id", value))
        }
    }

    /// 门店地址信息
    #[derive(Clone)]
    pub struct StoreAddress(pub(crate) Object);

    impl StoreAddress {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("address_code"),
            required::<String>("address_detail"),
            optional::<String>("address_complements"),
            optional::<String>("longitude"),
            optional::<String>("latitude"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 门店省市编码（必填）
        pub fn address_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("address_code", value.into()))
        }

        /// 门店地址（必填）
        pub fn address_detail(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("address_detail", value.into()))
        }

        /// 门店地址辅助描述
        pub fn address_complements(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("address_complements", value.into()))
        }

        /// 门店经度
        pub fn longitude(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("longitude", value.into()))
        }

        /// 门店纬度
        pub fn latitude(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("latitude", value.into()))
        }
    }

    /// 门店经营信息
    #[derive(Clone)]
    pub struct StoreBusiness(pub(crate) Object);

    impl StoreBusiness {
        const MEMBERS: &'static [Listed] =
            &[optional::<String>("service_phone"), optional::<String>("business_hours")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 门店服务电话
        pub fn service_phone(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("service_phone", value.into()))
        }

        /// 门店经营时间
        pub fn business_hours(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("business_hours", value.into()))
        }
    }

    request!(Request, StoreBasics, StoreAddress, StoreBusiness);

    held!(StoreBasics, StoreAddress, StoreBusiness);
}
