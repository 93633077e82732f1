//! `/v3/new-tax-control-fapiao/fapiao-applications`

pub mod fapiao_apply_id;
pub mod issue_general;
pub mod issue_passenger_transport;
pub mod issue_refined_oil;
pub mod real_estate_leasing;
pub mod upload_fapiao_file;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/new-tax-control-fapiao/fapiao-applications`
#[derive(Clone, Debug)]
pub struct FapiaoApplications(pub(crate) Node);

impl FapiaoApplications {
    /// `/issue-general`
    #[inline]
    pub fn issue_general(self) -> issue_general::IssueGeneral {
        issue_general::IssueGeneral(self.0)
    }

    /// `/issue-passenger-transport`
    #[inline]
    pub fn issue_passenger_transport(self) -> issue_passenger_transport::IssuePassengerTransport {
        issue_passenger_transport::IssuePassengerTransport(self.0)
    }

    /// `/issue-refined-oil`
    #[inline]
    pub fn issue_refined_oil(self) -> issue_refined_oil::IssueRefinedOil {
        issue_refined_oil::IssueRefinedOil(self.0)
    }

    /// `/real-estate-leasing`
    #[inline]
    pub fn real_estate_leasing(self) -> real_estate_leasing::RealEstateLeasing {
        real_estate_leasing::RealEstateLeasing(self.0)
    }

    /// `/upload-fapiao-file`
    #[inline]
    pub fn upload_fapiao_file(self) -> upload_fapiao_file::UploadFapiaoFile {
        upload_fapiao_file::UploadFapiaoFile(self.0)
    }

    /// `/{fapiao_apply_id}`: 发票申请单号
    #[inline]
    pub fn fapiao_apply_id(self, value: impl Into<String>) -> fapiao_apply_id::FapiaoApplyId {
        fapiao_apply_id::FapiaoApplyId(self.0.bind("fapiao_apply_id", value))
    }

    /// 开具电子发票 (direct and partner)
    ///
    /// `POST /v3/new-tax-control-fapiao/fapiao-applications`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::new_tax_control_fapiao::fapiao_applications::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .scene("WITH_WECHATPAY")
    ///     .fapiao_apply_id("4200000444201910177461284488")
    ///     .buyer_information(
    ///         post::BuyerInformation::new()
    ///             .r#type("ORGANIZATION")
    ///             .name("深圳市南山区测试企业")
    ///             .taxpayer_id("202003261233701778")
    ///             .address("深圳市南山区深南大道10000号")
    ///             .telephone("075512345678")
    ///             .bank_name("测试银行")
    ///             .bank_account("62001234567890")
    ///             .phone("13800000000")
    ///             .email("zhangsan@example.com"),
    ///     )
    ///     .fapiao_information(vec![
    ///         post::FapiaoInformation::new()
    ///             .fapiao_id("20200701123456")
    ///             .total_amount(382895)
    ///             .need_list(true)
    ///             .remark("备注")
    ///             .items(vec![
    ///                 post::Items::new()
    ///                     .tax_code("3010101020203000000")
    ///                     .goods_category("运输服务")
    ///                     .goods_name("出租汽车客运服务")
    ///                     .goods_id(1)
    ///                     .specification("A4")
    ///                     .unit("次")
    ///                     .quantity(100000000)
    ///                     .total_amount(429900)
    ///                     .tax_rate(1300)
    ///                     .tax_prefer_mark("NO_FAVORABLE")
    ///                     .discount(true),
    ///             ]),
    ///     ]);
    /// client.v3().new_tax_control_fapiao().fapiao_applications().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012538301)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<()> {
        self.0.call_empty(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/new-tax-control-fapiao/fapiao-applications", rest)
    }
}

/// 开具电子发票
pub mod post {
    use http::Method;

    use crate::message::{Fen, Members, Message, Required, message};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/new-tax-control-fapiao/fapiao-applications");

    /// 开具电子发票：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 开票场景
        pub scene: Required<String>,
        /// 发票申请单号
        pub fapiao_apply_id: Required<String>,
        /// 购买方信息
        pub buyer_information: Required<BuyerInformation>,
        /// 需要开具的发票信息
        pub fapiao_information: Required<Vec<FapiaoInformation>>,
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

        /// 开票场景
        #[inline]
        pub fn scene(mut self, value: impl Into<String>) -> Self {
            self.scene = Required::set(value.into());
            self
        }

        /// 发票申请单号
        #[inline]
        pub fn fapiao_apply_id(mut self, value: impl Into<String>) -> Self {
            self.fapiao_apply_id = Required::set(value.into());
            self
        }

        /// 购买方信息
        #[inline]
        pub fn buyer_information(mut self, value: BuyerInformation) -> Self {
            self.buyer_information = Required::set(value);
            self
        }

        /// 需要开具的发票信息
        #[inline]
        pub fn fapiao_information(mut self, value: Vec<FapiaoInformation>) -> Self {
            self.fapiao_information = Required::set(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("scene", &mut self.scene),
                ("fapiao_apply_id", &mut self.fapiao_apply_id),
                ("buyer_information", &mut self.buyer_information),
                ("fapiao_information", &mut self.fapiao_information),
            ]);
        }
    }

    /// 购买方信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct BuyerInformation {
        /// 购买方类型
        pub r#type: Required<String>,
        /// 名称
        pub name: Required<String>,
        /// 纳税人识别号
        pub taxpayer_id: Option<String>,
        /// 地址
        pub address: Option<String>,
        /// 电话
        pub telephone: Option<String>,
        /// 开户银行
        pub bank_name: Option<String>,
        /// 银行账号
        pub bank_account: Option<String>,
        /// 手机号，加密传输
        pub phone: Option<Sensitive>,
        /// 邮箱地址，加密传输
        pub email: Option<Sensitive>,
    }

    impl BuyerInformation {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 购买方类型
        #[inline]
        pub fn r#type(mut self, value: impl Into<String>) -> Self {
            self.r#type = Required::set(value.into());
            self
        }

        /// 名称
        #[inline]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Required::set(value.into());
            self
        }

        /// 纳税人识别号
        #[inline]
        pub fn taxpayer_id(mut self, value: impl Into<String>) -> Self {
            self.taxpayer_id = Some(value.into());
            self
        }

        /// 地址
        #[inline]
        pub fn address(mut self, value: impl Into<String>) -> Self {
            self.address = Some(value.into());
            self
        }

        /// 电话
        #[inline]
        pub fn telephone(mut self, value: impl Into<String>) -> Self {
            self.telephone = Some(value.into());
            self
        }

        /// 开户银行
        #[inline]
        pub fn bank_name(mut self, value: impl Into<String>) -> Self {
            self.bank_name = Some(value.into());
            self
        }

        /// 银行账号
        #[inline]
        pub fn bank_account(mut self, value: impl Into<String>) -> Self {
            self.bank_account = Some(value.into());
            self
        }

        /// 手机号，加密传输
        #[inline]
        pub fn phone(mut self, value: impl Into<Sensitive>) -> Self {
            self.phone = Some(value.into());
            self
        }

        /// 邮箱地址，加密传输
        #[inline]
        pub fn email(mut self, value: impl Into<Sensitive>) -> Self {
            self.email = Some(value.into());
            self
        }
    }

    impl Message for BuyerInformation {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("type", &mut self.r#type),
                ("name", &mut self.name),
                ("taxpayer_id", &mut self.taxpayer_id),
                ("address", &mut self.address),
                ("telephone", &mut self.telephone),
                ("bank_name", &mut self.bank_name),
                ("bank_account", &mut self.bank_account),
                ("phone", &mut self.phone),
                ("email", &mut self.email),
            ]);
        }
    }

    /// 需要开具的发票信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct FapiaoInformation {
        /// 商户发票单号
        pub fapiao_id: Required<String>,
        /// 总价税合计，单位为分
        pub total_amount: Required<Fen>,
        /// 是否以清单形式开具发票
        pub need_list: Required<bool>,
        /// 发票备注
        pub remark: Option<String>,
        /// 发票行信息
        pub items: Required<Vec<Items>>,
    }

    impl FapiaoInformation {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户发票单号
        #[inline]
        pub fn fapiao_id(mut self, value: impl Into<String>) -> Self {
            self.fapiao_id = Required::set(value.into());
            self
        }

        /// 总价税合计，单位为分
        #[inline]
        pub fn total_amount(mut self, value: impl Into<Fen>) -> Self {
            self.total_amount = Required::set(value.into());
            self
        }

        /// 是否以清单形式开具发票
        #[inline]
        pub fn need_list(mut self, value: bool) -> Self {
            self.need_list = Required::set(value);
            self
        }

        /// 发票备注
        #[inline]
        pub fn remark(mut self, value: impl Into<String>) -> Self {
            self.remark = Some(value.into());
            self
        }

        /// 发票行信息
        #[inline]
        pub fn items(mut self, value: Vec<Items>) -> Self {
            self.items = Required::set(value);
            self
        }
    }

    impl Message for FapiaoInformation {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("fapiao_id", &mut self.fapiao_id),
                ("total_amount", &mut self.total_amount),
                ("need_list", &mut self.need_list),
                ("remark", &mut self.remark),
                ("items", &mut self.items),
            ]);
        }
    }

    /// 发票行信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Items {
        /// 税局侧规定的货物或应税劳务
        pub tax_code: Required<String>,
        /// 税局侧规定的货物或应税劳务
        pub goods_category: Option<String>,
        /// 货物或应税劳务
        pub goods_name: Option<String>,
        /// 企业侧维护的货物或应税劳务
        pub goods_id: Option<i64>,
        /// 规格型号
        pub specification: Option<String>,
        /// 单位
        pub unit: Option<String>,
        /// 数量
        pub quantity: Required<i64>,
        /// 单行金额合计，单位为分
        pub total_amount: Required<Fen>,
        /// 税率
        pub tax_rate: Option<i64>,
        /// 税收优惠政策标识
        pub tax_prefer_mark: Option<String>,
        /// 是否折扣行
        pub discount: Required<bool>,
    }

    impl Items {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 税局侧规定的货物或应税劳务
        #[inline]
        pub fn tax_code(mut self, value: impl Into<String>) -> Self {
            self.tax_code = Required::set(value.into());
            self
        }

        /// 税局侧规定的货物或应税劳务
        #[inline]
        pub fn goods_category(mut self, value: impl Into<String>) -> Self {
            self.goods_category = Some(value.into());
            self
        }

        /// 货物或应税劳务
        #[inline]
        pub fn goods_name(mut self, value: impl Into<String>) -> Self {
            self.goods_name = Some(value.into());
            self
        }

        /// 企业侧维护的货物或应税劳务
        #[inline]
        pub fn goods_id(mut self, value: i64) -> Self {
            self.goods_id = Some(value);
            self
        }

        /// 规格型号
        #[inline]
        pub fn specification(mut self, value: impl Into<String>) -> Self {
            self.specification = Some(value.into());
            self
        }

        /// 单位
        #[inline]
        pub fn unit(mut self, value: impl Into<String>) -> Self {
            self.unit = Some(value.into());
            self
        }

        /// 数量
        #[inline]
        pub fn quantity(mut self, value: i64) -> Self {
            self.quantity = Required::set(value);
            self
        }

        /// 单行金额合计，单位为分
        #[inline]
        pub fn total_amount(mut self, value: impl Into<Fen>) -> Self {
            self.total_amount = Required::set(value.into());
            self
        }

        /// 税率
        #[inline]
        pub fn tax_rate(mut self, value: i64) -> Self {
            self.tax_rate = Some(value);
            self
        }

        /// 税收优惠政策标识
        #[inline]
        pub fn tax_prefer_mark(mut self, value: impl Into<String>) -> Self {
            self.tax_prefer_mark = Some(value.into());
            self
        }

        /// 是否折扣行
        #[inline]
        pub fn discount(mut self, value: bool) -> Self {
            self.discount = Required::set(value);
            self
        }
    }

    impl Message for Items {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("tax_code", &mut self.tax_code),
                ("goods_category", &mut self.goods_category),
                ("goods_name", &mut self.goods_name),
                ("goods_id", &mut self.goods_id),
                ("specification", &mut self.specification),
                ("unit", &mut self.unit),
                ("quantity", &mut self.quantity),
                ("total_amount", &mut self.total_amount),
                ("tax_rate", &mut self.tax_rate),
                ("tax_prefer_mark", &mut self.tax_prefer_mark),
                ("discount", &mut self.discount),
            ]);
        }
    }

    message!(Request, BuyerInformation, FapiaoInformation, Items);
}
