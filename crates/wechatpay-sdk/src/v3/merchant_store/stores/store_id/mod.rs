//! `/v3/merchant-store/stores/{store_id}`

pub mod recipients;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/merchant-store/stores/{store_id}`
#[derive(Clone, Debug)]
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

    use crate::message::{Hold, Listed, Members, Message, Object, message, optional, request};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/merchant-store/stores/{store_id}");

    /// 查询门店：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[optional::<String>("sub_mchid")];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 特约商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("sub_mchid", String::hold(value.into())))
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("store_basics", &mut self.store_basics),
                ("store_address", &mut self.store_address),
                ("store_business", &mut self.store_business),
                ("store_recipient", &mut self.store_recipient),
                ("store_state", &mut self.store_state),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("store_reference_id", &mut self.store_reference_id),
                ("brand_name", &mut self.brand_name),
                ("store_name", &mut self.store_name),
                ("branch_name", &mut self.branch_name),
                ("brand_id", &mut self.brand_id),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("address_code", &mut self.address_code),
                ("address_detail", &mut self.address_detail),
                ("address_complements", &mut self.address_complements),
                ("longitude", &mut self.longitude),
                ("latitude", &mut self.latitude),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("service_phone", &mut self.service_phone),
                ("business_hours", &mut self.business_hours),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("mchid", &mut self.mchid), ("company_name", &mut self.company_name)]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("store_state_message", &mut self.store_state_message),
                ("address_failed_reason", &mut self.address_failed_reason),
                ("store_state_value", &mut self.store_state_value),
            ]);
        }
    }

    request!(Request);

    message!(Response, StoreBasics, StoreAddress, StoreBusiness, StoreRecipient, StoreState);
}

/// 修改门店
pub mod patch {
    use http::Method;

    use crate::message::{Hold, Listed, Object, optional, request, required};
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
        pub fn new() -> Self {
            Self::default()
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("sub_mchid", String::hold(value.into())))
        }

        /// 门店基础信息
        pub fn store_basics(self, value: StoreBasics) -> Self {
            Self(self.0.with("store_basics", value.hold()))
        }

        /// 门店地址信息
        pub fn store_address(self, value: StoreAddress) -> Self {
            Self(self.0.with("store_address", value.hold()))
        }

        /// 门店经营信息
        pub fn store_business(self, value: StoreBusiness) -> Self {
            Self(self.0.with("store_business", value.hold()))
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
        pub fn new() -> Self {
            Self::default()
        }

        /// 商家门店编号
        pub fn store_reference_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with("store_reference_id", String::hold(value.into())))
        }

        /// 品牌名称
        pub fn brand_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with("brand_name", String::hold(value.into())))
        }

        /// 门店名称（必填）
        pub fn store_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with("store_name", String::hold(value.into())))
        }

        /// 分店名称
        pub fn branch_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with("branch_name", String::hold(value.into())))
        }

        /// 品牌ID
        pub fn brand_id(self, value: i64) -> Self {
            Self(self.0.with("brand_id", value.hold()))
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
        pub fn new() -> Self {
            Self::default()
        }

        /// 门店省市编码（必填）
        pub fn address_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with("address_code", String::hold(value.into())))
        }

        /// 门店地址（必填）
        pub fn address_detail(self, value: impl Into<String>) -> Self {
            Self(self.0.with("address_detail", String::hold(value.into())))
        }

        /// 门店地址辅助描述
        pub fn address_complements(self, value: impl Into<String>) -> Self {
            Self(self.0.with("address_complements", String::hold(value.into())))
        }

        /// 门店经度
        pub fn longitude(self, value: impl Into<String>) -> Self {
            Self(self.0.with("longitude", String::hold(value.into())))
        }

        /// 门店纬度
        pub fn latitude(self, value: impl Into<String>) -> Self {
            Self(self.0.with("latitude", String::hold(value.into())))
        }
    }

    /// 门店经营信息
    #[derive(Clone)]
    pub struct StoreBusiness(pub(crate) Object);

    impl StoreBusiness {
        const MEMBERS: &'static [Listed] =
            &[optional::<String>("service_phone"), optional::<String>("business_hours")];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 门店服务电话
        pub fn service_phone(self, value: impl Into<String>) -> Self {
            Self(self.0.with("service_phone", String::hold(value.into())))
        }

        /// 门店经营时间
        pub fn business_hours(self, value: impl Into<String>) -> Self {
            Self(self.0.with("business_hours", String::hold(value.into())))
        }
    }

    request!(Request, StoreBasics, StoreAddress, StoreBusiness);
}
