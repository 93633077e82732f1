//! `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards`
#[derive(Clone, Debug)]
pub struct InsertCards(pub(crate) Node);

impl InsertCards {
    /// 将电子发票插入微信用户卡包 (direct and partner)
    ///
    /// `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::new_tax_control_fapiao::fapiao_applications::fapiao_apply_id::insert_cards::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .scene(post::Scene::WITH_WECHATPAY)
    ///     .buyer_information(
    ///         post::BuyerInformation::new()
    ///             .r#type(post::Type::ORGANIZATION)
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
    ///     .fapiao_card_information(vec![
    ///         post::FapiaoCardInformation::new()
    ///             .fapiao_media_id("ASNFZ4mrze/+3LqYdlQyEA==")
    ///             .fapiao_number("12897794")
    ///             .fapiao_code("044001911211")
    ///             .fapiao_time("2020-07-01T12:00:00+08:00")
    ///             .check_code("69001808340631374774")
    ///             .password("006>299-375/326>2+7/*0-+<3510")
    ///             .total_amount(382895)
    ///             .tax_amount(44050)
    ///             .amount(338845)
    ///             .seller_information(
    ///                 post::SellerInformation::new()
    ///                     .name("深圳市南山区测试公司")
    ///                     .taxpayer_id("202003261233701778")
    ///                     .address("深圳市南山区深南大道10000号")
    ///                     .telephone("075512345678")
    ///                     .bank_name("测试银行")
    ///                     .bank_account("62001234567890"),
    ///             )
    ///             .extra_information(
    ///                 post::ExtraInformation::new().payee("张三").reviewer("李四").drawer("王五"),
    ///             )
    ///             .items(vec![
    ///                 post::Items::new()
    ///                     .tax_code("3010101020203000000")
    ///                     .goods_name("出租汽车客运服务")
    ///                     .specification("A4")
    ///                     .unit("次")
    ///                     .quantity(100000000)
    ///                     .unit_price(380442000000_i64)
    ///                     .amount(380442)
    ///                     .tax_amount(49458)
    ///                     .total_amount(429900)
    ///                     .tax_rate(1300)
    ///                     .tax_prefer_mark(post::TaxPreferMark::NO_FAVORABLE)
    ///                     .discount(true),
    ///             ])
    ///             .remark("备注"),
    ///     ]);
    /// client
    ///     .v3()
    ///     .new_tax_control_fapiao()
    ///     .fapiao_applications()
    ///     .fapiao_apply_id("4200000444201910177461284488")
    ///     .insert_cards()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012538365)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<()> {
        self.0.call_empty(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain(
            "v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards",
            rest,
        )
    }
}

/// 将电子发票插入微信用户卡包
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Members, Message, Required, Time, enumeration, message,
    };
    use crate::operation::Operation;

    pub use crate::v3::new_tax_control_fapiao::fapiao_applications::issue_general::post::{
        BuyerInformation, FapiaoBillType, Type,
    };

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards",
    );

    enumeration! {
        /// 插卡场景
        Scene {
            WITH_WECHATPAY = "WITH_WECHATPAY",
            WITHOUT_WECHATPAY = "WITHOUT_WECHATPAY",
        }
    }

    enumeration! {
        /// 税收优惠政策标识
        TaxPreferMark {
            NO_FAVORABLE = "NO_FAVORABLE",
            OUTSIDE_VAT = "OUTSIDE_VAT",
            VAT_EXEMPT = "VAT_EXEMPT",
            NORMAL_ZERO_RATED = "NORMAL_ZERO_RATED",
            EXPORT_ZERO_RATED = "EXPORT_ZERO_RATED",
        }
    }

    /// 将电子发票插入微信用户卡包：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 插卡场景
        pub scene: Required<Enumeration<Scene>>,
        /// 购买方信息
        pub buyer_information: Required<BuyerInformation>,
        /// 电子发票卡券信息列表
        pub fapiao_card_information: Required<Vec<FapiaoCardInformation>>,
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

        /// 插卡场景
        #[inline]
        pub fn scene(mut self, value: impl Into<Enumeration<Scene>>) -> Self {
            self.scene = Required::set(value.into());
            self
        }

        /// 购买方信息
        #[inline]
        pub fn buyer_information(mut self, value: BuyerInformation) -> Self {
            self.buyer_information = Required::set(value);
            self
        }

        /// 电子发票卡券信息列表
        #[inline]
        pub fn fapiao_card_information(mut self, value: Vec<FapiaoCardInformation>) -> Self {
            self.fapiao_card_information = Required::set(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("scene", &mut self.scene),
                ("buyer_information", &mut self.buyer_information),
                ("fapiao_card_information", &mut self.fapiao_card_information),
            ]);
        }
    }

    /// 电子发票卡券信息列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct FapiaoCardInformation {
        /// 电子发票文件ID
        pub fapiao_media_id: Required<String>,
        /// 发票号码
        pub fapiao_number: Required<String>,
        /// 发票代码
        pub fapiao_code: Required<String>,
        /// 开票时间
        pub fapiao_time: Required<Time>,
        /// 校验码
        pub check_code: Required<String>,
        /// 密码
        pub password: Required<String>,
        /// 总价税合计，单位为分
        pub total_amount: Required<Fen>,
        /// 总税额，单位为分
        pub tax_amount: Required<Fen>,
        /// 总金额，单位为分
        pub amount: Required<Fen>,
        /// 销售方信息
        pub seller_information: Required<SellerInformation>,
        /// 附加信息
        pub extra_information: Required<ExtraInformation>,
        /// 发票行信息
        pub items: Required<Vec<Items>>,
        /// 备注信息
        pub remark: Option<String>,
    }

    impl FapiaoCardInformation {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 电子发票文件ID
        #[inline]
        pub fn fapiao_media_id(mut self, value: impl Into<String>) -> Self {
            self.fapiao_media_id = Required::set(value.into());
            self
        }

        /// 发票号码
        #[inline]
        pub fn fapiao_number(mut self, value: impl Into<String>) -> Self {
            self.fapiao_number = Required::set(value.into());
            self
        }

        /// 发票代码
        #[inline]
        pub fn fapiao_code(mut self, value: impl Into<String>) -> Self {
            self.fapiao_code = Required::set(value.into());
            self
        }

        /// 开票时间
        #[inline]
        pub fn fapiao_time(mut self, value: impl Into<Time>) -> Self {
            self.fapiao_time = Required::set(value.into());
            self
        }

        /// 校验码
        #[inline]
        pub fn check_code(mut self, value: impl Into<String>) -> Self {
            self.check_code = Required::set(value.into());
            self
        }

        /// 密码
        #[inline]
        pub fn password(mut self, value: impl Into<String>) -> Self {
            self.password = Required::set(value.into());
            self
        }

        /// 总价税合计，单位为分
        #[inline]
        pub fn total_amount(mut self, value: impl Into<Fen>) -> Self {
            self.total_amount = Required::set(value.into());
            self
        }

        /// 总税额，单位为分
        #[inline]
        pub fn tax_amount(mut self, value: impl Into<Fen>) -> Self {
            self.tax_amount = Required::set(value.into());
            self
        }

        /// 总金额，单位为分
        #[inline]
        pub fn amount(mut self, value: impl Into<Fen>) -> Self {
            self.amount = Required::set(value.into());
            self
        }

        /// 销售方信息
        #[inline]
        pub fn seller_information(mut self, value: SellerInformation) -> Self {
            self.seller_information = Required::set(value);
            self
        }

        /// 附加信息
        #[inline]
        pub fn extra_information(mut self, value: ExtraInformation) -> Self {
            self.extra_information = Required::set(value);
            self
        }

        /// 发票行信息
        #[inline]
        pub fn items(mut self, value: Vec<Items>) -> Self {
            self.items = Required::set(value);
            self
        }

        /// 备注信息
        #[inline]
        pub fn remark(mut self, value: impl Into<String>) -> Self {
            self.remark = Some(value.into());
            self
        }
    }

    impl Message for FapiaoCardInformation {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("fapiao_media_id", &mut self.fapiao_media_id),
                ("fapiao_number", &mut self.fapiao_number),
                ("fapiao_code", &mut self.fapiao_code),
                ("fapiao_time", &mut self.fapiao_time),
                ("check_code", &mut self.check_code),
                ("password", &mut self.password),
                ("total_amount", &mut self.total_amount),
                ("tax_amount", &mut self.tax_amount),
                ("amount", &mut self.amount),
                ("seller_information", &mut self.seller_information),
                ("extra_information", &mut self.extra_information),
                ("items", &mut self.items),
                ("remark", &mut self.remark),
            ]);
        }
    }

    /// 销售方信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SellerInformation {
        /// 名称
        pub name: Required<String>,
        /// 纳税人识别号
        pub taxpayer_id: Required<String>,
        /// 地址
        pub address: Required<String>,
        /// 电话
        pub telephone: Option<String>,
        /// 开户银行
        pub bank_name: Option<String>,
        /// 银行账号
        pub bank_account: Option<String>,
    }

    impl SellerInformation {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
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
            self.taxpayer_id = Required::set(value.into());
            self
        }

        /// 地址
        #[inline]
        pub fn address(mut self, value: impl Into<String>) -> Self {
            self.address = Required::set(value.into());
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
    }

    impl Message for SellerInformation {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("name", &mut self.name),
                ("taxpayer_id", &mut self.taxpayer_id),
                ("address", &mut self.address),
                ("telephone", &mut self.telephone),
                ("bank_name", &mut self.bank_name),
                ("bank_account", &mut self.bank_account),
            ]);
        }
    }

    /// 附加信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ExtraInformation {
        /// 收款人
        pub payee: Option<String>,
        /// 复核人
        pub reviewer: Option<String>,
        /// 开票人
        pub drawer: Required<String>,
    }

    impl ExtraInformation {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 收款人
        #[inline]
        pub fn payee(mut self, value: impl Into<String>) -> Self {
            self.payee = Some(value.into());
            self
        }

        /// 复核人
        #[inline]
        pub fn reviewer(mut self, value: impl Into<String>) -> Self {
            self.reviewer = Some(value.into());
            self
        }

        /// 开票人
        #[inline]
        pub fn drawer(mut self, value: impl Into<String>) -> Self {
            self.drawer = Required::set(value.into());
            self
        }
    }

    impl Message for ExtraInformation {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("payee", &mut self.payee),
                ("reviewer", &mut self.reviewer),
                ("drawer", &mut self.drawer),
            ]);
        }
    }

    /// 发票行信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Items {
        /// 货物或应税劳务
        pub tax_code: Required<String>,
        /// 货物或应税劳务
        pub goods_name: Required<String>,
        /// 规格型号
        pub specification: Option<String>,
        /// 单位
        pub unit: Option<String>,
        /// 数量
        pub quantity: Required<i64>,
        /// 单价，单位为分
        pub unit_price: Required<Fen>,
        /// 单行金额，单位为分
        pub amount: Required<Fen>,
        /// 单行税额，单位为分
        pub tax_amount: Required<Fen>,
        /// 单行金额合计，单位为分
        pub total_amount: Required<Fen>,
        /// 税率
        pub tax_rate: Required<i64>,
        /// 税收优惠政策标识
        pub tax_prefer_mark: Required<Enumeration<TaxPreferMark>>,
        /// 是否折扣行
        pub discount: Required<bool>,
    }

    impl Items {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 货物或应税劳务
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
            self.quantity = Required::set(value);
            self
        }

        /// 单价，单位为分
        #[inline]
        pub fn unit_price(mut self, value: impl Into<Fen>) -> Self {
            self.unit_price = Required::set(value.into());
            self
        }

        /// 单行金额，单位为分
        #[inline]
        pub fn amount(mut self, value: impl Into<Fen>) -> Self {
            self.amount = Required::set(value.into());
            self
        }

        /// 单行税额，单位为分
        #[inline]
        pub fn tax_amount(mut self, value: impl Into<Fen>) -> Self {
            self.tax_amount = Required::set(value.into());
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

        /// 税收优惠政策标识
        #[inline]
        pub fn tax_prefer_mark(mut self, value: impl Into<Enumeration<TaxPreferMark>>) -> Self {
            self.tax_prefer_mark = Required::set(value.into());
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
                ("goods_name", &mut self.goods_name),
                ("specification", &mut self.specification),
                ("unit", &mut self.unit),
                ("quantity", &mut self.quantity),
                ("unit_price", &mut self.unit_price),
                ("amount", &mut self.amount),
                ("tax_amount", &mut self.tax_amount),
                ("total_amount", &mut self.total_amount),
                ("tax_rate", &mut self.tax_rate),
                ("tax_prefer_mark", &mut self.tax_prefer_mark),
                ("discount", &mut self.discount),
            ]);
        }
    }

    message!(Request, FapiaoCardInformation, SellerInformation, ExtraInformation, Items);
}
