//! `/v3/med-ins/orders`

pub mod mix_trade_no;
pub mod out_trade_no;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/med-ins/orders`
#[derive(Clone, Debug)]
pub struct Orders(pub(crate) Node);

impl Orders {
    /// `/mix-trade-no`
    #[inline]
    pub fn mix_trade_no(self) -> mix_trade_no::MixTradeNo {
        mix_trade_no::MixTradeNo(self.0)
    }

    /// `/out-trade-no`
    #[inline]
    pub fn out_trade_no(self) -> out_trade_no::OutTradeNo {
        out_trade_no::OutTradeNo(self.0)
    }

    /// 医保自费混合收款下单
    ///
    /// `POST /v3/med-ins/orders`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::med_ins::orders::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mix_pay_type(post::MixPayType::CASH_AND_INSURANCE)
    ///     .order_type(post::OrderType::REG_PAY)
    ///     .appid("wx8888888888888888")
    ///     .sub_appid("wxd678efh567hg6999")
    ///     .sub_mchid("1900000109")
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .payer(
    ///         post::Payer::new()
    ///             .name("张三")
    ///             .id_digest("6225760000000000")
    ///             .card_type(post::CardType::ID_CARD),
    ///     )
    ///     .pay_for_relatives(true)
    ///     .relative(
    ///         post::Relative::new()
    ///             .name("张三")
    ///             .id_digest("6225760000000000")
    ///             .card_type(post::CardType::ID_CARD),
    ///     )
    ///     .out_trade_no("202204022005169952975171534816")
    ///     .serial_no("1217752501201")
    ///     .pay_order_id("ORD530100202204022006350000021")
    ///     .pay_auth_no("AUTH530100202204022006310000034")
    ///     .geo_location("102.682296,25.054260")
    ///     .city_id("530100")
    ///     .med_inst_name("北大医院")
    ///     .med_inst_no("1217752501201407033233368318")
    ///     .med_ins_order_create_time("2018-06-08T10:34:56+08:00")
    ///     .total_fee(202000)
    ///     .med_ins_gov_fee(100000)
    ///     .med_ins_self_fee(45000)
    ///     .med_ins_other_fee(5000)
    ///     .med_ins_cash_fee(50000)
    ///     .wechat_pay_cash_fee(42000)
    ///     .cash_add_detail(vec![
    ///         post::CashAddDetail::new()
    ///             .cash_add_fee(2000)
    ///             .cash_add_type(post::CashAddType::FREIGHT),
    ///     ])
    ///     .cash_reduce_detail(vec![
    ///         post::CashReduceDetail::new()
    ///             .cash_reduce_fee(10000)
    ///             .cash_reduce_type(post::CashReduceType::DEFAULT_REDUCE_TYPE),
    ///     ])
    ///     .callback_url("https://www.weixin.qq.com/wxpay/pay.php")
    ///     .prepay_id("wx201410272009395522657a690389285100")
    ///     .passthrough_request_content(
    ///         post::PassthroughRequestContent::new()
    ///             .pay_auth_no("AUTH****")
    ///             .pay_ord_id("ORD****")
    ///             .setl_latlnt("118.096435,24.485407"),
    ///     )
    ///     .extends("{}")
    ///     .attach("{}")
    ///     .channel_no("AAGN9uhZc5EGyRdairKW7Qnu")
    ///     .med_ins_test_env(true);
    /// let answer = client.v3().med_ins().orders().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016781466)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/med-ins/orders", rest)
    }
}

/// 医保自费混合收款下单
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, JsonText, Members, Message, Required, Time, enumeration, message,
    };
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub use crate::v3::med_ins::orders::mix_trade_no::mix_trade_no::get::{
        CashAddDetail as ResponseCashAddDetail, CashAddType,
        CashReduceDetail as ResponseCashReduceDetail, CashReduceType, MedInsPayStatus,
        MixPayStatus, MixPayType, OrderType,
        PassthroughRequestContent as ResponsePassthroughRequestContent, PassthroughResponseContent,
        Response, SelfPayStatus,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/med-ins/orders").numbered_by("out_trade_no");

    enumeration! {
        /// 证件类型
        CardType {
            UNKNOWN_USER_CARD_TYPE = "UNKNOWN_USER_CARD_TYPE",
            ID_CARD = "ID_CARD",
            HOUSEHOLD_REGISTRATION = "HOUSEHOLD_REGISTRATION",
            FOREIGNER_PASSPORT = "FOREIGNER_PASSPORT",
            MAINLAND_TRAVEL_PERMIT_FOR_TW = "MAINLAND_TRAVEL_PERMIT_FOR_TW",
            MAINLAND_TRAVEL_PERMIT_FOR_MO = "MAINLAND_TRAVEL_PERMIT_FOR_MO",
            MAINLAND_TRAVEL_PERMIT_FOR_HK = "MAINLAND_TRAVEL_PERMIT_FOR_HK",
            FOREIGN_PERMANENT_RESIDENT = "FOREIGN_PERMANENT_RESIDENT",
        }
    }

    /// 医保自费混合收款下单：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 混合支付类型
        pub mix_pay_type: Required<Enumeration<MixPayType>>,
        /// 订单类型
        pub order_type: Required<Enumeration<OrderType>>,
        /// 从业机构的公众号ID
        pub appid: Required<String>,
        /// 医疗机构的公众号ID
        pub sub_appid: Option<String>,
        /// 医疗机构的商户号
        pub sub_mchid: Option<String>,
        /// 用户在appid下的唯一标识
        pub openid: Option<String>,
        /// 用户在医疗机构AppID下的唯一标识
        pub sub_openid: Option<String>,
        /// 支付人身份信息
        pub payer: Required<Payer>,
        /// 是否代亲属支付
        pub pay_for_relatives: Option<bool>,
        /// 亲属身份信息
        pub relative: Option<Relative>,
        /// 从业机构订单号
        pub out_trade_no: Required<String>,
        /// 医疗机构订单号
        pub serial_no: Required<String>,
        /// 医保局返回的支付单ID
        pub pay_order_id: Option<String>,
        /// 医保局返回的支付授权码
        pub pay_auth_no: Option<String>,
        /// 用户定位信息
        pub geo_location: Option<String>,
        /// 城市ID
        pub city_id: Required<String>,
        /// 医疗机构名称
        pub med_inst_name: Required<String>,
        /// 医疗机构编码
        pub med_inst_no: Required<String>,
        /// 医保下单时间
        pub med_ins_order_create_time: Option<Time>,
        /// 使用该接口下单的总金额，单位为分
        pub total_fee: Required<Fen>,
        /// 医保局结算后，单位为分
        pub med_ins_gov_fee: Option<Fen>,
        /// 医保局结算后，单位为分
        pub med_ins_self_fee: Option<Fen>,
        /// 医保局结算后，单位为分
        pub med_ins_other_fee: Option<Fen>,
        /// 医保局结算后，单位为分
        pub med_ins_cash_fee: Option<Fen>,
        /// 实际需要用户微信支付的金额，单位为分
        pub wechat_pay_cash_fee: Option<Fen>,
        /// 现金补充列表
        pub cash_add_detail: Option<Vec<CashAddDetail>>,
        /// 现金减免列表
        pub cash_reduce_detail: Option<Vec<CashReduceDetail>>,
        /// 回调通知URL
        pub callback_url: Required<String>,
        /// 自费预下单ID
        pub prepay_id: Option<String>,
        /// 医疗机构透传给医保的数据
        pub passthrough_request_content: Option<JsonText<PassthroughRequestContent>>,
        /// 扩展字段
        pub extends: Option<String>,
        /// 附加数据
        pub attach: Option<String>,
        /// 渠道号
        pub channel_no: Option<String>,
        /// 是否到医保局测试环境下单
        pub med_ins_test_env: Option<bool>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 混合支付类型
        #[inline]
        pub fn mix_pay_type(mut self, value: impl Into<Enumeration<MixPayType>>) -> Self {
            self.mix_pay_type = Required::set(value.into());
            self
        }

        /// 订单类型
        #[inline]
        pub fn order_type(mut self, value: impl Into<Enumeration<OrderType>>) -> Self {
            self.order_type = Required::set(value.into());
            self
        }

        /// 从业机构的公众号ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 医疗机构的公众号ID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// 医疗机构的商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// 用户在appid下的唯一标识
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// 用户在医疗机构AppID下的唯一标识
        #[inline]
        pub fn sub_openid(mut self, value: impl Into<String>) -> Self {
            self.sub_openid = Some(value.into());
            self
        }

        /// 支付人身份信息
        #[inline]
        pub fn payer(mut self, value: Payer) -> Self {
            self.payer = Required::set(value);
            self
        }

        /// 是否代亲属支付
        #[inline]
        pub fn pay_for_relatives(mut self, value: bool) -> Self {
            self.pay_for_relatives = Some(value);
            self
        }

        /// 亲属身份信息
        #[inline]
        pub fn relative(mut self, value: Relative) -> Self {
            self.relative = Some(value);
            self
        }

        /// 从业机构订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Required::set(value.into());
            self
        }

        /// 医疗机构订单号
        #[inline]
        pub fn serial_no(mut self, value: impl Into<String>) -> Self {
            self.serial_no = Required::set(value.into());
            self
        }

        /// 医保局返回的支付单ID
        #[inline]
        pub fn pay_order_id(mut self, value: impl Into<String>) -> Self {
            self.pay_order_id = Some(value.into());
            self
        }

        /// 医保局返回的支付授权码
        #[inline]
        pub fn pay_auth_no(mut self, value: impl Into<String>) -> Self {
            self.pay_auth_no = Some(value.into());
            self
        }

        /// 用户定位信息
        #[inline]
        pub fn geo_location(mut self, value: impl Into<String>) -> Self {
            self.geo_location = Some(value.into());
            self
        }

        /// 城市ID
        #[inline]
        pub fn city_id(mut self, value: impl Into<String>) -> Self {
            self.city_id = Required::set(value.into());
            self
        }

        /// 医疗机构名称
        #[inline]
        pub fn med_inst_name(mut self, value: impl Into<String>) -> Self {
            self.med_inst_name = Required::set(value.into());
            self
        }

        /// 医疗机构编码
        #[inline]
        pub fn med_inst_no(mut self, value: impl Into<String>) -> Self {
            self.med_inst_no = Required::set(value.into());
            self
        }

        /// 医保下单时间
        #[inline]
        pub fn med_ins_order_create_time(mut self, value: impl Into<Time>) -> Self {
            self.med_ins_order_create_time = Some(value.into());
            self
        }

        /// 使用该接口下单的总金额，单位为分
        #[inline]
        pub fn total_fee(mut self, value: impl Into<Fen>) -> Self {
            self.total_fee = Required::set(value.into());
            self
        }

        /// 医保局结算后，单位为分
        #[inline]
        pub fn med_ins_gov_fee(mut self, value: impl Into<Fen>) -> Self {
            self.med_ins_gov_fee = Some(value.into());
            self
        }

        /// 医保局结算后，单位为分
        #[inline]
        pub fn med_ins_self_fee(mut self, value: impl Into<Fen>) -> Self {
            self.med_ins_self_fee = Some(value.into());
            self
        }

        /// 医保局结算后，单位为分
        #[inline]
        pub fn med_ins_other_fee(mut self, value: impl Into<Fen>) -> Self {
            self.med_ins_other_fee = Some(value.into());
            self
        }

        /// 医保局结算后，单位为分
        #[inline]
        pub fn med_ins_cash_fee(mut self, value: impl Into<Fen>) -> Self {
            self.med_ins_cash_fee = Some(value.into());
            self
        }

        /// 实际需要用户微信支付的金额，单位为分
        #[inline]
        pub fn wechat_pay_cash_fee(mut self, value: impl Into<Fen>) -> Self {
            self.wechat_pay_cash_fee = Some(value.into());
            self
        }

        /// 现金补充列表
        #[inline]
        pub fn cash_add_detail(mut self, value: Vec<CashAddDetail>) -> Self {
            self.cash_add_detail = Some(value);
            self
        }

        /// 现金减免列表
        #[inline]
        pub fn cash_reduce_detail(mut self, value: Vec<CashReduceDetail>) -> Self {
            self.cash_reduce_detail = Some(value);
            self
        }

        /// 回调通知URL
        #[inline]
        pub fn callback_url(mut self, value: impl Into<String>) -> Self {
            self.callback_url = Required::set(value.into());
            self
        }

        /// 自费预下单ID
        #[inline]
        pub fn prepay_id(mut self, value: impl Into<String>) -> Self {
            self.prepay_id = Some(value.into());
            self
        }

        /// 医疗机构透传给医保的数据
        #[inline]
        pub fn passthrough_request_content(
            mut self,
            value: impl Into<JsonText<PassthroughRequestContent>>,
        ) -> Self {
            self.passthrough_request_content = Some(value.into());
            self
        }

        /// 扩展字段
        #[inline]
        pub fn extends(mut self, value: impl Into<String>) -> Self {
            self.extends = Some(value.into());
            self
        }

        /// 附加数据
        #[inline]
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Some(value.into());
            self
        }

        /// 渠道号
        #[inline]
        pub fn channel_no(mut self, value: impl Into<String>) -> Self {
            self.channel_no = Some(value.into());
            self
        }

        /// 是否到医保局测试环境下单
        #[inline]
        pub fn med_ins_test_env(mut self, value: bool) -> Self {
            self.med_ins_test_env = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("mix_pay_type", &mut self.mix_pay_type),
                ("order_type", &mut self.order_type),
                ("appid", &mut self.appid),
                ("sub_appid", &mut self.sub_appid),
                ("sub_mchid", &mut self.sub_mchid),
                ("openid", &mut self.openid),
                ("sub_openid", &mut self.sub_openid),
                ("payer", &mut self.payer),
                ("pay_for_relatives", &mut self.pay_for_relatives),
                ("relative", &mut self.relative),
                ("out_trade_no", &mut self.out_trade_no),
                ("serial_no", &mut self.serial_no),
                ("pay_order_id", &mut self.pay_order_id),
                ("pay_auth_no", &mut self.pay_auth_no),
                ("geo_location", &mut self.geo_location),
                ("city_id", &mut self.city_id),
                ("med_inst_name", &mut self.med_inst_name),
                ("med_inst_no", &mut self.med_inst_no),
                ("med_ins_order_create_time", &mut self.med_ins_order_create_time),
                ("total_fee", &mut self.total_fee),
                ("med_ins_gov_fee", &mut self.med_ins_gov_fee),
                ("med_ins_self_fee", &mut self.med_ins_self_fee),
                ("med_ins_other_fee", &mut self.med_ins_other_fee),
                ("med_ins_cash_fee", &mut self.med_ins_cash_fee),
                ("wechat_pay_cash_fee", &mut self.wechat_pay_cash_fee),
                ("cash_add_detail", &mut self.cash_add_detail),
                ("cash_reduce_detail", &mut self.cash_reduce_detail),
                ("callback_url", &mut self.callback_url),
                ("prepay_id", &mut self.prepay_id),
                ("passthrough_request_content", &mut self.passthrough_request_content),
                ("extends", &mut self.extends),
                ("attach", &mut self.attach),
                ("channel_no", &mut self.channel_no),
                ("med_ins_test_env", &mut self.med_ins_test_env),
            ]);
        }
    }

    /// 支付人身份信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Payer {
        /// 真实姓名，加密传输
        pub name: Required<Sensitive>,
        /// 个人身份ID摘要，加密传输
        pub id_digest: Required<Sensitive>,
        /// 证件类型
        pub card_type: Required<Enumeration<CardType>>,
    }

    impl Payer {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 真实姓名，加密传输
        #[inline]
        pub fn name(mut self, value: impl Into<Sensitive>) -> Self {
            self.name = Required::set(value.into());
            self
        }

        /// 个人身份ID摘要，加密传输
        #[inline]
        pub fn id_digest(mut self, value: impl Into<Sensitive>) -> Self {
            self.id_digest = Required::set(value.into());
            self
        }

        /// 证件类型
        #[inline]
        pub fn card_type(mut self, value: impl Into<Enumeration<CardType>>) -> Self {
            self.card_type = Required::set(value.into());
            self
        }
    }

    impl Message for Payer {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("name", &mut self.name),
                ("id_digest", &mut self.id_digest),
                ("card_type", &mut self.card_type),
            ]);
        }
    }

    /// 亲属身份信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Relative {
        /// 真实姓名，加密传输
        pub name: Required<Sensitive>,
        /// 个人身份ID摘要，加密传输
        pub id_digest: Required<Sensitive>,
        /// 证件类型
        pub card_type: Required<Enumeration<CardType>>,
    }

    impl Relative {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 真实姓名，加密传输
        #[inline]
        pub fn name(mut self, value: impl Into<Sensitive>) -> Self {
            self.name = Required::set(value.into());
            self
        }

        /// 个人身份ID摘要，加密传输
        #[inline]
        pub fn id_digest(mut self, value: impl Into<Sensitive>) -> Self {
            self.id_digest = Required::set(value.into());
            self
        }

        /// 证件类型
        #[inline]
        pub fn card_type(mut self, value: impl Into<Enumeration<CardType>>) -> Self {
            self.card_type = Required::set(value.into());
            self
        }
    }

    impl Message for Relative {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("name", &mut self.name),
                ("id_digest", &mut self.id_digest),
                ("card_type", &mut self.card_type),
            ]);
        }
    }

    /// 现金补充列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CashAddDetail {
        /// 现金补充金额，单位为分
        pub cash_add_fee: Required<Fen>,
        /// 现金补充类型
        pub cash_add_type: Required<Enumeration<CashAddType>>,
    }

    impl CashAddDetail {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 现金补充金额，单位为分
        #[inline]
        pub fn cash_add_fee(mut self, value: impl Into<Fen>) -> Self {
            self.cash_add_fee = Required::set(value.into());
            self
        }

        /// 现金补充类型
        #[inline]
        pub fn cash_add_type(mut self, value: impl Into<Enumeration<CashAddType>>) -> Self {
            self.cash_add_type = Required::set(value.into());
            self
        }
    }

    impl Message for CashAddDetail {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("cash_add_fee", &mut self.cash_add_fee),
                ("cash_add_type", &mut self.cash_add_type),
            ]);
        }
    }

    /// 现金减免列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CashReduceDetail {
        /// 现金减免金额，单位为分
        pub cash_reduce_fee: Required<Fen>,
        /// 现金减免类型
        pub cash_reduce_type: Required<Enumeration<CashReduceType>>,
    }

    impl CashReduceDetail {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 现金减免金额，单位为分
        #[inline]
        pub fn cash_reduce_fee(mut self, value: impl Into<Fen>) -> Self {
            self.cash_reduce_fee = Required::set(value.into());
            self
        }

        /// 现金减免类型
        #[inline]
        pub fn cash_reduce_type(mut self, value: impl Into<Enumeration<CashReduceType>>) -> Self {
            self.cash_reduce_type = Required::set(value.into());
            self
        }
    }

    impl Message for CashReduceDetail {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("cash_reduce_fee", &mut self.cash_reduce_fee),
                ("cash_reduce_type", &mut self.cash_reduce_type),
            ]);
        }
    }

    /// 医疗机构透传给医保的数据
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PassthroughRequestContent {
        /// `payAuthNo`
        pub pay_auth_no: Option<String>,
        /// `payOrdId`
        pub pay_ord_id: Option<String>,
        /// `setlLatlnt`
        pub setl_latlnt: Option<String>,
    }

    impl PassthroughRequestContent {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// `payAuthNo`
        #[inline]
        pub fn pay_auth_no(mut self, value: impl Into<String>) -> Self {
            self.pay_auth_no = Some(value.into());
            self
        }

        /// `payOrdId`
        #[inline]
        pub fn pay_ord_id(mut self, value: impl Into<String>) -> Self {
            self.pay_ord_id = Some(value.into());
            self
        }

        /// `setlLatlnt`
        #[inline]
        pub fn setl_latlnt(mut self, value: impl Into<String>) -> Self {
            self.setl_latlnt = Some(value.into());
            self
        }
    }

    impl Message for PassthroughRequestContent {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("payAuthNo", &mut self.pay_auth_no),
                ("payOrdId", &mut self.pay_ord_id),
                ("setlLatlnt", &mut self.setl_latlnt),
            ]);
        }
    }

    message!(Request, Payer, Relative, CashAddDetail, CashReduceDetail, PassthroughRequestContent);
}
