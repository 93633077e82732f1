//! `/v3/brand/partner/store/brandstores/{store_id}`

pub mod bindrecipient;
pub mod close;
pub mod resume;
pub mod unbindrecipient;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/brand/partner/store/brandstores/{store_id}`
#[derive(Clone, Debug)]
pub struct StoreId(pub(crate) Node);

impl StoreId {
    /// `/bindrecipient`
    #[inline]
    pub fn bindrecipient(self) -> bindrecipient::Bindrecipient {
        bindrecipient::Bindrecipient(self.0)
    }

    /// `/close`
    #[inline]
    pub fn close(self) -> close::Close {
        close::Close(self.0)
    }

    /// `/resume`
    #[inline]
    pub fn resume(self) -> resume::Resume {
        resume::Resume(self.0)
    }

    /// `/unbindrecipient`
    #[inline]
    pub fn unbindrecipient(self) -> unbindrecipient::Unbindrecipient {
        unbindrecipient::Unbindrecipient(self.0)
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
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request)
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
    pub fn patch(self, request: patch::Request) -> Call<patch::Response> {
        self.0.call(&patch::OPERATION).message(request)
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
    pub fn delete(self, request: delete::Request) -> Call<()> {
        self.0.call_empty(&delete::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/brand/partner/store/brandstores/{store_id}", rest)
    }
}

/// 查询品牌门店
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, enumeration, message};
    use crate::operation::Operation;

    pub use crate::v3::brand::card::card_links::business_code::business_code::get::Request;
    pub use crate::v3::brand::partner::store::brandstores::store_id::bindrecipient::post::RecipientState;
    pub use crate::v3::brand::partner::store::brandstores::store_id::close::post::StoreState;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/brand/partner/store/brandstores/{store_id}");

    enumeration! {
        /// 审核状态
        AuditState {
            SUCCESS = "SUCCESS",
            PROCESSING = "PROCESSING",
            REJECTED = "REJECTED",
        }
    }

    /// 查询品牌门店：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
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

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("brand_id", &mut self.brand_id),
                ("store_id", &mut self.store_id),
                ("store_state", &mut self.store_state),
                ("audit_state", &mut self.audit_state),
                ("review_reject_reason", &mut self.review_reject_reason),
                ("store_basics", &mut self.store_basics),
                ("store_address", &mut self.store_address),
                ("store_business", &mut self.store_business),
                ("store_recipient", &mut self.store_recipient),
            ]);
        }
    }

    /// 门店基础信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct StoreBasics {
        /// 商家门店编号
        pub store_reference_id: Option<String>,
        /// 门店名称
        pub branch_name: Option<String>,
    }

    impl Message for StoreBasics {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("store_reference_id", &mut self.store_reference_id),
                ("branch_name", &mut self.branch_name),
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
        /// 收款绑定状态
        pub recipient_state: Option<Enumeration<RecipientState>>,
    }

    impl Message for StoreRecipient {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("mchid", &mut self.mchid),
                ("company_name", &mut self.company_name),
                ("recipient_state", &mut self.recipient_state),
            ]);
        }
    }

    message!(Response, StoreBasics, StoreAddress, StoreBusiness, StoreRecipient);
}

/// 更新品牌门店
pub mod patch {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::brand::partner::store::brandstores::store_id::bindrecipient::post::RecipientState;
    pub use crate::v3::brand::partner::store::brandstores::store_id::close::post::StoreState;
    pub use crate::v3::brand::partner::store::brandstores::store_id::get::{
        AuditState, Response, StoreAddress as ResponseStoreAddress,
        StoreBasics as ResponseStoreBasics, StoreBusiness as ResponseStoreBusiness, StoreRecipient,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::PATCH, "/v3/brand/partner/store/brandstores/{store_id}");

    /// 更新品牌门店：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 品牌ID
        pub brand_id: Required<String>,
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

        /// 品牌ID
        #[inline]
        pub fn brand_id(mut self, value: impl Into<String>) -> Self {
            self.brand_id = Required::set(value.into());
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
                ("brand_id", &mut self.brand_id),
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
        /// 门店名称
        pub branch_name: Option<String>,
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

        /// 门店名称
        #[inline]
        pub fn branch_name(mut self, value: impl Into<String>) -> Self {
            self.branch_name = Some(value.into());
            self
        }
    }

    impl Message for StoreBasics {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("store_reference_id", &mut self.store_reference_id),
                ("branch_name", &mut self.branch_name),
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

/// 删除品牌门店
pub mod delete {
    use http::Method;

    use crate::operation::Operation;

    pub use crate::v3::brand::card::card_links::business_code::business_code::get::Request;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::DELETE, "/v3/brand/partner/store/brandstores/{store_id}");
}
