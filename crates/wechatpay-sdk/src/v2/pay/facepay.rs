//! `v2/pay/facepay`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/pay/facepay`
#[derive(Clone, Debug)]
pub struct Facepay(pub(crate) Node);

impl Facepay {
    /// 提交刷脸支付 (direct and partner)
    ///
    /// `POST /pay/facepay`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::facepay::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .deposit(post::Deposit::Y)
    ///     .appid("wx8888888888888888")
    ///     .sub_appid("wx8888888888888888")
    ///     .mch_id("1900000100")
    ///     .sub_mch_id("1900000100")
    ///     .device_info("013467007045764")
    ///     .body("image形象店-深圳腾大- QQ公仔")
    ///     .detail(
    ///         post::Detail::new()
    ///             .goods_detail(vec![
    ///                 post::GoodsDetail::new()
    ///                     .goods_id("商品编码")
    ///                     .wxpay_goods_id("1001")
    ///                     .goods_name("iPhone6s 16G")
    ///                     .goods_num(1)
    ///                     .price(528800)
    ///                     .goods_category("123789")
    ///                     .body("苹果手机"),
    ///             ]),
    ///     )
    ///     .attach("说明")
    ///     .out_trade_no("1217472501201407033233367018")
    ///     .total_fee(888)
    ///     .fee_type("CNY")
    ///     .spbill_create_ip("8.8.8.8")
    ///     .goods_tag("1234")
    ///     .limit_pay("no_credit")
    ///     .time_start("20091225091010")
    ///     .time_expire("20091227091010")
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .face_code("b713b5d2-666c-48")
    ///     .sign_type(post::SignType::HMAC_SHA256);
    /// let answer = client.v2().pay().facepay().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/pay/facepay", rest)
    }
}

/// 提交刷脸支付
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, JsonText, Members, Message, Required, enumeration, message,
    };
    use crate::operation::Operation;

    pub use crate::v2::pay::closecombinedorder::post::{ResultCode, ReturnCode, SignType};

    pub(crate) static OPERATION: Operation = Operation::v2(Method::POST, "/pay/facepay");

    enumeration! {
        /// 是否押金支付
        Deposit {
            Y = "Y",
            N = "N",
        }
    }

    enumeration! {
        /// 是否关注公众账号
        IsSubscribe {
            Y = "Y",
            N = "N",
        }
    }

    enumeration! {
        /// 是否关注子公众账号
        SubIsSubscribe {
            Y = "Y",
            N = "N",
        }
    }

    enumeration! {
        /// 优惠范围
        Scope {
            GLOBAL = "GLOBAL",
            SINGLE = "SINGLE",
        }
    }

    enumeration! {
        /// 优惠类型
        Type {
            COUPON = "COUPON",
            DISCOUNT = "DISCOUNT",
        }
    }

    /// 提交刷脸支付：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 是否押金支付
        pub deposit: Option<Enumeration<Deposit>>,
        /// 公众账号ID
        pub appid: Required<String>,
        /// 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// 商户号
        pub mch_id: Required<String>,
        /// 子商户号
        pub sub_mch_id: Option<String>,
        /// 设备号
        pub device_info: Option<String>,
        /// 商品描述
        pub body: Required<String>,
        /// 商品详情JSON格式字符串
        pub detail: Option<JsonText<Detail>>,
        /// 附加数据
        pub attach: Option<String>,
        /// 商户订单号
        pub out_trade_no: Required<String>,
        /// 总金额，单位为分
        pub total_fee: Required<Fen>,
        /// 货币类型
        pub fee_type: Required<String>,
        /// 终端IP
        pub spbill_create_ip: Required<String>,
        /// 订单优惠标记
        pub goods_tag: Option<String>,
        /// 指定支付方式
        pub limit_pay: Option<String>,
        /// 交易起始时间
        pub time_start: Option<String>,
        /// 交易结束时间
        pub time_expire: Option<String>,
        /// 用户标识
        pub openid: Option<String>,
        /// 授权码
        pub face_code: Required<String>,
        /// 签名类型
        pub sign_type: Required<Enumeration<SignType>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 是否押金支付
        #[inline]
        pub fn deposit(mut self, value: impl Into<Enumeration<Deposit>>) -> Self {
            self.deposit = Some(value.into());
            self
        }

        /// 公众账号ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 子商户公众账号ID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// 商户号
        #[inline]
        pub fn mch_id(mut self, value: impl Into<String>) -> Self {
            self.mch_id = Required::set(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mch_id(mut self, value: impl Into<String>) -> Self {
            self.sub_mch_id = Some(value.into());
            self
        }

        /// 设备号
        #[inline]
        pub fn device_info(mut self, value: impl Into<String>) -> Self {
            self.device_info = Some(value.into());
            self
        }

        /// 商品描述
        #[inline]
        pub fn body(mut self, value: impl Into<String>) -> Self {
            self.body = Required::set(value.into());
            self
        }

        /// 商品详情JSON格式字符串
        #[inline]
        pub fn detail(mut self, value: impl Into<JsonText<Detail>>) -> Self {
            self.detail = Some(value.into());
            self
        }

        /// 附加数据
        #[inline]
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Some(value.into());
            self
        }

        /// 商户订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Required::set(value.into());
            self
        }

        /// 总金额，单位为分
        #[inline]
        pub fn total_fee(mut self, value: impl Into<Fen>) -> Self {
            self.total_fee = Required::set(value.into());
            self
        }

        /// 货币类型
        #[inline]
        pub fn fee_type(mut self, value: impl Into<String>) -> Self {
            self.fee_type = Required::set(value.into());
            self
        }

        /// 终端IP
        #[inline]
        pub fn spbill_create_ip(mut self, value: impl Into<String>) -> Self {
            self.spbill_create_ip = Required::set(value.into());
            self
        }

        /// 订单优惠标记
        #[inline]
        pub fn goods_tag(mut self, value: impl Into<String>) -> Self {
            self.goods_tag = Some(value.into());
            self
        }

        /// 指定支付方式
        #[inline]
        pub fn limit_pay(mut self, value: impl Into<String>) -> Self {
            self.limit_pay = Some(value.into());
            self
        }

        /// 交易起始时间
        #[inline]
        pub fn time_start(mut self, value: impl Into<String>) -> Self {
            self.time_start = Some(value.into());
            self
        }

        /// 交易结束时间
        #[inline]
        pub fn time_expire(mut self, value: impl Into<String>) -> Self {
            self.time_expire = Some(value.into());
            self
        }

        /// 用户标识
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// 授权码
        #[inline]
        pub fn face_code(mut self, value: impl Into<String>) -> Self {
            self.face_code = Required::set(value.into());
            self
        }

        /// 签名类型
        #[inline]
        pub fn sign_type(mut self, value: impl Into<Enumeration<SignType>>) -> Self {
            self.sign_type = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("deposit", &mut self.deposit),
                ("appid", &mut self.appid),
                ("sub_appid", &mut self.sub_appid),
                ("mch_id", &mut self.mch_id),
                ("sub_mch_id", &mut self.sub_mch_id),
                ("device_info", &mut self.device_info),
                ("body", &mut self.body),
                ("detail", &mut self.detail),
                ("attach", &mut self.attach),
                ("out_trade_no", &mut self.out_trade_no),
                ("total_fee", &mut self.total_fee),
                ("fee_type", &mut self.fee_type),
                ("spbill_create_ip", &mut self.spbill_create_ip),
                ("goods_tag", &mut self.goods_tag),
                ("limit_pay", &mut self.limit_pay),
                ("time_start", &mut self.time_start),
                ("time_expire", &mut self.time_expire),
                ("openid", &mut self.openid),
                ("face_code", &mut self.face_code),
                ("sign_type", &mut self.sign_type),
            ]);
        }
    }

    /// 商品详情JSON格式字符串
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Detail {
        /// 单品列表
        pub goods_detail: Required<Vec<GoodsDetail>>,
    }

    impl Detail {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 单品列表
        #[inline]
        pub fn goods_detail(mut self, value: Vec<GoodsDetail>) -> Self {
            self.goods_detail = Required::set(value);
            self
        }
    }

    impl Message for Detail {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("goods_detail", &mut self.goods_detail)]);
        }
    }

    /// 单品列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct GoodsDetail {
        /// 商品编码
        pub goods_id: Required<String>,
        /// 微信支付商品编码
        pub wxpay_goods_id: Option<String>,
        /// 商品名称
        pub goods_name: Required<String>,
        /// 商品数量
        pub goods_num: Required<i64>,
        /// 商品单价，单位为分
        pub price: Required<Fen>,
        /// 商品类目ID
        pub goods_category: Option<String>,
        /// 商品描述信息
        pub body: Option<String>,
    }

    impl GoodsDetail {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商品编码
        #[inline]
        pub fn goods_id(mut self, value: impl Into<String>) -> Self {
            self.goods_id = Required::set(value.into());
            self
        }

        /// 微信支付商品编码
        #[inline]
        pub fn wxpay_goods_id(mut self, value: impl Into<String>) -> Self {
            self.wxpay_goods_id = Some(value.into());
            self
        }

        /// 商品名称
        #[inline]
        pub fn goods_name(mut self, value: impl Into<String>) -> Self {
            self.goods_name = Required::set(value.into());
            self
        }

        /// 商品数量
        #[inline]
        pub fn goods_num(mut self, value: i64) -> Self {
            self.goods_num = Required::set(value);
            self
        }

        /// 商品单价，单位为分
        #[inline]
        pub fn price(mut self, value: impl Into<Fen>) -> Self {
            self.price = Required::set(value.into());
            self
        }

        /// 商品类目ID
        #[inline]
        pub fn goods_category(mut self, value: impl Into<String>) -> Self {
            self.goods_category = Some(value.into());
            self
        }

        /// 商品描述信息
        #[inline]
        pub fn body(mut self, value: impl Into<String>) -> Self {
            self.body = Some(value.into());
            self
        }
    }

    impl Message for GoodsDetail {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("goods_id", &mut self.goods_id),
                ("wxpay_goods_id", &mut self.wxpay_goods_id),
                ("goods_name", &mut self.goods_name),
                ("goods_num", &mut self.goods_num),
                ("price", &mut self.price),
                ("goods_category", &mut self.goods_category),
                ("body", &mut self.body),
            ]);
        }
    }

    /// 提交刷脸支付：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 公众账号ID
        pub appid: Option<String>,
        /// 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 子商户号
        pub sub_mch_id: Option<String>,
        /// 设备号
        pub device_info: Option<String>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 签名
        pub sign: Option<String>,
        /// 业务结果
        pub result_code: Option<Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 用户标识
        pub openid: Option<String>,
        /// 是否关注公众账号
        pub is_subscribe: Option<Enumeration<IsSubscribe>>,
        /// 用户子标识
        pub sub_openid: Option<String>,
        /// 是否关注子公众账号
        pub sub_is_subscribe: Option<Enumeration<SubIsSubscribe>>,
        /// 交易类型
        pub trade_type: Option<String>,
        /// 付款银行
        pub bank_type: Option<String>,
        /// 标价币种
        pub fee_type: Option<String>,
        /// 标价金额，单位为分
        pub total_fee: Option<Fen>,
        /// 现金支付币种
        pub cash_fee_type: Option<String>,
        /// 现金支付金额，单位为分
        pub cash_fee: Option<Fen>,
        /// 应结订单金额，单位为分
        pub settlement_total_fee: Option<Fen>,
        /// 代金券金额，单位为分
        pub coupon_fee: Option<Fen>,
        /// 微信支付订单号
        pub transaction_id: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 商家数据包
        pub attach: Option<String>,
        /// 支付完成时间
        pub time_end: Option<String>,
        /// 营销详情JSON格式字符串
        pub promotion_detail: Option<JsonText<PromotionDetail>>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("return_code", &mut self.return_code),
                ("return_msg", &mut self.return_msg),
                ("appid", &mut self.appid),
                ("sub_appid", &mut self.sub_appid),
                ("mch_id", &mut self.mch_id),
                ("sub_mch_id", &mut self.sub_mch_id),
                ("device_info", &mut self.device_info),
                ("nonce_str", &mut self.nonce_str),
                ("sign", &mut self.sign),
                ("result_code", &mut self.result_code),
                ("err_code", &mut self.err_code),
                ("err_code_des", &mut self.err_code_des),
                ("openid", &mut self.openid),
                ("is_subscribe", &mut self.is_subscribe),
                ("sub_openid", &mut self.sub_openid),
                ("sub_is_subscribe", &mut self.sub_is_subscribe),
                ("trade_type", &mut self.trade_type),
                ("bank_type", &mut self.bank_type),
                ("fee_type", &mut self.fee_type),
                ("total_fee", &mut self.total_fee),
                ("cash_fee_type", &mut self.cash_fee_type),
                ("cash_fee", &mut self.cash_fee),
                ("settlement_total_fee", &mut self.settlement_total_fee),
                ("coupon_fee", &mut self.coupon_fee),
                ("transaction_id", &mut self.transaction_id),
                ("out_trade_no", &mut self.out_trade_no),
                ("attach", &mut self.attach),
                ("time_end", &mut self.time_end),
                ("promotion_detail", &mut self.promotion_detail),
            ]);
        }
    }

    /// 营销详情JSON格式字符串
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PromotionDetail {
        /// 营销详情
        pub promotion_detail: Option<Vec<PromotionDetailPromotionDetail>>,
    }

    impl Message for PromotionDetail {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("promotion_detail", &mut self.promotion_detail)]);
        }
    }

    /// 营销详情
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PromotionDetailPromotionDetail {
        /// 券ID
        pub promotion_id: Option<String>,
        /// 优惠名称
        pub name: Option<String>,
        /// 优惠范围
        pub scope: Option<Enumeration<Scope>>,
        /// 优惠类型
        pub r#type: Option<Enumeration<Type>>,
        /// 优惠券面额，单位为分
        pub amount: Option<Fen>,
        /// 活动ID
        pub activity_id: Option<String>,
        /// 微信出资，单位为分
        pub wxpay_contribute: Option<Fen>,
        /// 商户出资，单位为分
        pub merchant_contribute: Option<Fen>,
        /// 其他出资，单位为分
        pub other_contribute: Option<Fen>,
        /// 单品列表
        pub goods_detail: Option<Vec<PromotionDetailGoodsDetail>>,
    }

    impl Message for PromotionDetailPromotionDetail {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("promotion_id", &mut self.promotion_id),
                ("name", &mut self.name),
                ("scope", &mut self.scope),
                ("type", &mut self.r#type),
                ("amount", &mut self.amount),
                ("activity_id", &mut self.activity_id),
                ("wxpay_contribute", &mut self.wxpay_contribute),
                ("merchant_contribute", &mut self.merchant_contribute),
                ("other_contribute", &mut self.other_contribute),
                ("goods_detail", &mut self.goods_detail),
            ]);
        }
    }

    /// 单品列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PromotionDetailGoodsDetail {
        /// 商品编码
        pub goods_id: Option<String>,
        /// 微信支付商品编码
        pub wxpay_goods_id: Option<String>,
        /// 商品名称
        pub goods_name: Option<String>,
        /// 商品数量
        pub quantity: Option<i64>,
        /// 商品单价，单位为分
        pub price: Option<Fen>,
        /// 商品优惠金额，单位为分
        pub discount_amount: Option<Fen>,
        /// 商品备注
        pub goods_remark: Option<String>,
    }

    impl Message for PromotionDetailGoodsDetail {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("goods_id", &mut self.goods_id),
                ("wxpay_goods_id", &mut self.wxpay_goods_id),
                ("goods_name", &mut self.goods_name),
                ("quantity", &mut self.quantity),
                ("price", &mut self.price),
                ("discount_amount", &mut self.discount_amount),
                ("goods_remark", &mut self.goods_remark),
            ]);
        }
    }

    message!(
        Request,
        Detail,
        GoodsDetail,
        Response,
        PromotionDetail,
        PromotionDetailPromotionDetail,
        PromotionDetailGoodsDetail
    );
}
