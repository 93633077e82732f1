//! `/v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing`
#[derive(Clone, Debug)]
pub struct RealEstateLeasing(pub(crate) Node);

impl RealEstateLeasing {
    /// 开具不动产租赁行业电子发票 (partner)
    ///
    /// `POST /v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::new_tax_control_fapiao::fapiao_applications::real_estate_leasing::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .fapiao_apply_id("4200000444201910177461284488")
    ///     .buyer_information(
    ///         post::BuyerInformation::new()
    ///             .r#type(post::Type::INDIVIDUAL)
    ///             .name("深圳市南山区测试企业")
    ///             .taxpayer_id("202003261233701778")
    ///             .address("深圳市南山区深南大道10000号")
    ///             .telephone("075512345678")
    ///             .bank_name("测试银行")
    ///             .bank_account("62001234567890")
    ///             .phone("13800000000")
    ///             .email("zhangsan@example.com")
    ///             .amount(1000)
    ///             .out_trade_no("order_20200701_123456")
    ///             .fapiao_bill_type(post::FapiaoBillType::COMM_FAPIAO)
    ///             .user_apply_message("用户留言"),
    ///     )
    ///     .fapiao_information(
    ///         post::FapiaoInformation::new()
    ///             .fapiao_id("20200701123456")
    ///             .total_amount(382895)
    ///             .items(vec![
    ///                 post::Items::new()
    ///                     .tax_code("3010101020203000000")
    ///                     .goods_name("出租汽车客运服务")
    ///                     .specification("A4")
    ///                     .unit("次")
    ///                     .quantity(100000000)
    ///                     .total_amount(429900)
    ///                     .tax_rate(1300)
    ///                     .discount(true)
    ///                     .preferential_policy_code(1)
    ///                     .real_estate_leasing_information(
    ///                         post::RealEstateLeasingInformation::new()
    ///                             .province("重庆市")
    ///                             .city("涪陵区")
    ///                             .address("xx街道xx小区")
    ///                             .lease_period_start("2025-01-01T10:00:00+08:00")
    ///                             .lease_period_end("2025-07-01T10:00:00+08:00")
    ///                             .cross_city_flag(true)
    ///                             .certificate_no("6225760000000000")
    ///                             .plate_no(vec!["渝A12345".to_owned()]),
    ///                     ),
    ///             ])
    ///             .export_business_policy_code(1)
    ///             .vat_refund_levy_code(1)
    ///             .billing_person_id("128279891283")
    ///             .billing_person("example_billing_person")
    ///             .fapiao_bill_type(post::FapiaoBillType::COMM_FAPIAO)
    ///             .transaction_information(vec![
    ///                 post::TransactionInformation::new()
    ///                     .pay_channel(post::PayChannel::WECHAT_PAY)
    ///                     .transaction_id("4200000008202508080512076713")
    ///                     .out_trade_no("order_20200701_123456")
    ///                     .amount(382895),
    ///             ])
    ///             .remark("备注"),
    ///     );
    /// client
    ///     .v3()
    ///     .new_tax_control_fapiao()
    ///     .fapiao_applications()
    ///     .real_estate_leasing()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015941740)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<()> {
        self.0.call_empty(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing", rest)
    }
}

/// 开具不动产租赁行业电子发票
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Fen, Members, Message, Required, Time, message};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub use crate::v3::new_tax_control_fapiao::fapiao_applications::issue_general::post::{
        BuyerInformation, FapiaoBillType, PayChannel, TransactionInformation, Type,
    };

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing",
    );

    /// 开具不动产租赁行业电子发票：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 子商户号
        pub sub_mchid: Required<String>,
        /// 发票申请单号
        pub fapiao_apply_id: Required<String>,
        /// 购买方信息
        pub buyer_information: Required<BuyerInformation>,
        /// 需要开具的数电发票信息
        pub fapiao_information: Required<FapiaoInformation>,
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
            self.sub_mchid = Required::set(value.into());
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

        /// 需要开具的数电发票信息
        #[inline]
        pub fn fapiao_information(mut self, value: FapiaoInformation) -> Self {
            self.fapiao_information = Required::set(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("fapiao_apply_id", &mut self.fapiao_apply_id),
                ("buyer_information", &mut self.buyer_information),
                ("fapiao_information", &mut self.fapiao_information),
            ]);
        }
    }

    /// 需要开具的数电发票信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct FapiaoInformation {
        /// 商户发票单号
        pub fapiao_id: Required<String>,
        /// 总价税合计，单位为分
        pub total_amount: Required<Fen>,
        /// 发票行信息
        pub items: Required<Vec<Items>>,
        /// 出口业务适用政策代码，已知取值：`1`、`2`、`3`
        pub export_business_policy_code: Option<i64>,
        /// 增值税即征即退代码，已知取值：`1`、`2`、`3`、`4`、`5`、`6`、`7`、`8`、`9`、`10`、`11`、`12`
        pub vat_refund_levy_code: Option<i64>,
        /// 开票人ID
        pub billing_person_id: Required<String>,
        /// 开票人名称
        pub billing_person: Option<String>,
        /// 发票类型
        pub fapiao_bill_type: Required<Enumeration<FapiaoBillType>>,
        /// 交易信息
        pub transaction_information: Required<Vec<TransactionInformation>>,
        /// 发票备注
        pub remark: Option<String>,
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

        /// 发票行信息
        #[inline]
        pub fn items(mut self, value: Vec<Items>) -> Self {
            self.items = Required::set(value);
            self
        }

        /// 出口业务适用政策代码，已知取值：`1`、`2`、`3`
        #[inline]
        pub fn export_business_policy_code(mut self, value: i64) -> Self {
            self.export_business_policy_code = Some(value);
            self
        }

        /// 增值税即征即退代码，已知取值：`1`、`2`、`3`、`4`、`5`、`6`、`7`、`8`、`9`、`10`、`11`、`12`
        #[inline]
        pub fn vat_refund_levy_code(mut self, value: i64) -> Self {
            self.vat_refund_levy_code = Some(value);
            self
        }

        /// 开票人ID
        #[inline]
        pub fn billing_person_id(mut self, value: impl Into<String>) -> Self {
            self.billing_person_id = Required::set(value.into());
            self
        }

        /// 开票人名称
        #[inline]
        pub fn billing_person(mut self, value: impl Into<String>) -> Self {
            self.billing_person = Some(value.into());
            self
        }

        /// 发票类型
        #[inline]
        pub fn fapiao_bill_type(mut self, value: impl Into<Enumeration<FapiaoBillType>>) -> Self {
            self.fapiao_bill_type = Required::set(value.into());
            self
        }

        /// 交易信息
        #[inline]
        pub fn transaction_information(mut self, value: Vec<TransactionInformation>) -> Self {
            self.transaction_information = Required::set(value);
            self
        }

        /// 发票备注
        #[inline]
        pub fn remark(mut self, value: impl Into<String>) -> Self {
            self.remark = Some(value.into());
            self
        }
    }

    impl Message for FapiaoInformation {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("fapiao_id", &mut self.fapiao_id),
                ("total_amount", &mut self.total_amount),
                ("items", &mut self.items),
                ("export_business_policy_code", &mut self.export_business_policy_code),
                ("vat_refund_levy_code", &mut self.vat_refund_levy_code),
                ("billing_person_id", &mut self.billing_person_id),
                ("billing_person", &mut self.billing_person),
                ("fapiao_bill_type", &mut self.fapiao_bill_type),
                ("transaction_information", &mut self.transaction_information),
                ("remark", &mut self.remark),
            ]);
        }
    }

    /// 发票行信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Items {
        /// 税局侧规定的货物或应税劳务
        pub tax_code: Required<String>,
        /// 货物或应税劳务
        pub goods_name: Required<String>,
        /// 规格型号
        pub specification: Option<String>,
        /// 单位
        pub unit: Option<String>,
        /// 数量
        pub quantity: Option<i64>,
        /// 单行金额合计，单位为分
        pub total_amount: Required<Fen>,
        /// 税率
        pub tax_rate: Required<i64>,
        /// 是否折扣行
        pub discount: Required<bool>,
        /// 优惠政策标识，已知取值：`1`、`2`、`3`、`4`、`5`、`6`、`7`、`8`、`9`、`10`、`11`、`12`、`13`、`14`、`15`、`16`、`17`、`18`
        pub preferential_policy_code: Option<i64>,
        /// 不动产租赁特定行业额外信息
        pub real_estate_leasing_information: Option<RealEstateLeasingInformation>,
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

        /// 货物或应税劳务
        #[inline]
        pub fn goods_name(mut self, value: impl Into<String>) -> Self {
            self.goods_name = Required::set(value.into());
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
            self.quantity = Some(value);
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
            self.tax_rate = Required::set(value);
            self
        }

        /// 是否折扣行
        #[inline]
        pub fn discount(mut self, value: bool) -> Self {
            self.discount = Required::set(value);
            self
        }

        /// 优惠政策标识，已知取值：`1`、`2`、`3`、`4`、`5`、`6`、`7`、`8`、`9`、`10`、`11`、`12`、`13`、`14`、`15`、`16`、`17`、`18`
        #[inline]
        pub fn preferential_policy_code(mut self, value: i64) -> Self {
            self.preferential_policy_code = Some(value);
            self
        }

        /// 不动产租赁特定行业额外信息
        #[inline]
        pub fn real_estate_leasing_information(
            mut self,
            value: RealEstateLeasingInformation,
        ) -> Self {
            self.real_estate_leasing_information = Some(value);
            self
        }
    }

    impl Message for Items {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("tax_code", &mut self.tax_code),
                ("goods_name", &mut self.goods_name),
                ("specification", &mut self.specification),
                ("unit", &mut self.unit),
                ("quantity", &mut self.quantity),
                ("total_amount", &mut self.total_amount),
                ("tax_rate", &mut self.tax_rate),
                ("discount", &mut self.discount),
                ("preferential_policy_code", &mut self.preferential_policy_code),
                ("real_estate_leasing_information", &mut self.real_estate_leasing_information),
            ]);
        }
    }

    /// 不动产租赁特定行业额外信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct RealEstateLeasingInformation {
        /// 不动产坐落省份
        pub province: Required<String>,
        /// 不动产坐落城市
        pub city: Option<String>,
        /// 不动产坐落地址
        pub address: Required<String>,
        /// 租赁期起
        pub lease_period_start: Required<Time>,
        /// 租赁期止
        pub lease_period_end: Required<Time>,
        /// 跨地
        pub cross_city_flag: Required<bool>,
        /// 产权证书/不动产权证号，加密传输
        pub certificate_no: Option<Sensitive>,
        /// 车牌号
        pub plate_no: Option<Vec<String>>,
    }

    impl RealEstateLeasingInformation {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 不动产坐落省份
        #[inline]
        pub fn province(mut self, value: impl Into<String>) -> Self {
            self.province = Required::set(value.into());
            self
        }

        /// 不动产坐落城市
        #[inline]
        pub fn city(mut self, value: impl Into<String>) -> Self {
            self.city = Some(value.into());
            self
        }

        /// 不动产坐落地址
        #[inline]
        pub fn address(mut self, value: impl Into<String>) -> Self {
            self.address = Required::set(value.into());
            self
        }

        /// 租赁期起
        #[inline]
        pub fn lease_period_start(mut self, value: impl Into<Time>) -> Self {
            self.lease_period_start = Required::set(value.into());
            self
        }

        /// 租赁期止
        #[inline]
        pub fn lease_period_end(mut self, value: impl Into<Time>) -> Self {
            self.lease_period_end = Required::set(value.into());
            self
        }

        /// 跨地
        #[inline]
        pub fn cross_city_flag(mut self, value: bool) -> Self {
            self.cross_city_flag = Required::set(value);
            self
        }

        /// 产权证书/不动产权证号，加密传输
        #[inline]
        pub fn certificate_no(mut self, value: impl Into<Sensitive>) -> Self {
            self.certificate_no = Some(value.into());
            self
        }

        /// 车牌号
        #[inline]
        pub fn plate_no(mut self, value: Vec<String>) -> Self {
            self.plate_no = Some(value);
            self
        }
    }

    impl Message for RealEstateLeasingInformation {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("province", &mut self.province),
                ("city", &mut self.city),
                ("address", &mut self.address),
                ("lease_period_start", &mut self.lease_period_start),
                ("lease_period_end", &mut self.lease_period_end),
                ("cross_city_flag", &mut self.cross_city_flag),
                ("certificate_no", &mut self.certificate_no),
                ("plate_no", &mut self.plate_no),
            ]);
        }
    }

    message!(Request, FapiaoInformation, Items, RealEstateLeasingInformation);
}
