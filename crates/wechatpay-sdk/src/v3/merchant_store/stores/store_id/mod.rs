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
        self.0.call(&get::OPERATION).query_message(request)
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
        self.0.call_empty(&patch::OPERATION).message(request)
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

    use crate::message::{Members, Message, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/merchant-store/stores/{store_id}");

    /// 查询门店：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 特约商户号
        pub sub_mchid: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 特约商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("sub_mchid", &mut self.sub_mchid)]);
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

    message!(
        Request,
        Response,
        StoreBasics,
        StoreAddress,
        StoreBusiness,
        StoreRecipient,
        StoreState
    );
}

/// 修改门店
pub mod patch {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::PATCH, "/v3/merchant-store/stores/{store_id}");

    /// 修改门店：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 门店基础信息
        pub store_basics: Option<StoreBasics>,
        /// 门店地址信息
        pub store_address: Option<StoreAddress>,
        /// 门店经营信息
        pub store_business: Option<StoreBusiness>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// 门店基础信息
        #[inline]
        pub fn store_basics(mut self, value: StoreBasics) -> Self {
            self.store_basics = Some(value);
            self
        }

        /// 门店地址信息
        #[inline]
        pub fn store_address(mut self, value: StoreAddress) -> Self {
            self.store_address = Some(value);
            self
        }

        /// 门店经营信息
        #[inline]
        pub fn store_business(mut self, value: StoreBusiness) -> Self {
            self.store_business = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("store_basics", &mut self.store_basics),
                ("store_address", &mut self.store_address),
                ("store_business", &mut self.store_business),
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
        pub store_name: Required<String>,
        /// 分店名称
        pub branch_name: Option<String>,
        /// 品牌ID
        pub brand_id: Option<i64>,
    }

    impl StoreBasics {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商家门店编号
        #[inline]
        pub fn store_reference_id(mut self, value: impl Into<String>) -> Self {
            self.store_reference_id = Some(value.into());
            self
        }

        /// 品牌名称
        #[inline]
        pub fn brand_name(mut self, value: impl Into<String>) -> Self {
            self.brand_name = Some(value.into());
            self
        }

        /// 门店名称
        #[inline]
        pub fn store_name(mut self, value: impl Into<String>) -> Self {
            self.store_name = Required::set(value.into());
            self
        }

        /// 分店名称
        #[inline]
        pub fn branch_name(mut self, value: impl Into<String>) -> Self {
            self.branch_name = Some(value.into());
            self
        }

        /// 品牌ID
        #[inline]
        pub fn brand_id(mut self, value: i64) -> Self {
            self.brand_id = Some(value);
            self
        }
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
        pub address_code: Required<String>,
        /// 门店地址
        pub address_detail: Required<String>,
        /// 门店地址辅助描述
        pub address_complements: Option<String>,
        /// 门店经度
        pub longitude: Option<String>,
        /// 门店纬度
        pub latitude: Option<String>,
    }

    impl StoreAddress {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 门店省市编码
        #[inline]
        pub fn address_code(mut self, value: impl Into<String>) -> Self {
            self.address_code = Required::set(value.into());
            self
        }

        /// 门店地址
        #[inline]
        pub fn address_detail(mut self, value: impl Into<String>) -> Self {
            self.address_detail = Required::set(value.into());
            self
        }

        /// 门店地址辅助描述
        #[inline]
        pub fn address_complements(mut self, value: impl Into<String>) -> Self {
            self.address_complements = Some(value.into());
            self
        }

        /// 门店经度
        #[inline]
        pub fn longitude(mut self, value: impl Into<String>) -> Self {
            self.longitude = Some(value.into());
            self
        }

        /// 门店纬度
        #[inline]
        pub fn latitude(mut self, value: impl Into<String>) -> Self {
            self.latitude = Some(value.into());
            self
        }
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

    impl StoreBusiness {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 门店服务电话
        #[inline]
        pub fn service_phone(mut self, value: impl Into<String>) -> Self {
            self.service_phone = Some(value.into());
            self
        }

        /// 门店经营时间
        #[inline]
        pub fn business_hours(mut self, value: impl Into<String>) -> Self {
            self.business_hours = Some(value.into());
            self
        }
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

    message!(Request, StoreBasics, StoreAddress, StoreBusiness);
}
