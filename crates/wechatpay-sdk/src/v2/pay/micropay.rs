//! `v2/pay/micropay`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/pay/micropay`
pub struct Micropay(pub(crate) Node);

impl Micropay {
    /// 提交付款码支付 (direct and partner)
    ///
    /// `POST /pay/micropay`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::micropay::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .version("1.0")
    ///     .profit_sharing(post::ProfitSharing::N)
    ///     .deposit(post::Deposit::Y)
    ///     .appid("wx8888888888888888")
    ///     .sub_appid("wx8888888888888888")
    ///     .mch_id("1900000109")
    ///     .sub_mch_id("1900000100")
    ///     .device_info("013467007045764")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .body("image形象店-深圳腾大- QQ公仔")
    ///     .detail(
    ///         post::Detail::new()
    ///             .cost_price(1)
    ///             .receipt_id("wx123")
    ///             .goods_detail(vec![
    ///                 post::GoodsDetail::new()
    ///                     .goods_id("商品编码")
    ///                     .wxpay_goods_id("1001")
    ///                     .goods_name("iPhone6s 16G")
    ///                     .quantity(1)
    ///                     .price(528800)
    ///                     .goods_category("123789")
    ///                     .body("苹果手机")
    ///                     .category("FOOD_BEVERAGE")
    ///                     .merchant_category_code(5942),
    ///             ]),
    ///     )
    ///     .attach("说明")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .total_fee(888)
    ///     .fee_type("CNY")
    ///     .spbill_create_ip("8.8.8.8")
    ///     .goods_tag("1234")
    ///     .limit_pay("no_credit")
    ///     .time_start("20091225091010")
    ///     .time_expire("20091227091010")
    ///     .receipt("Y")
    ///     .auth_code("120061098828009406")
    ///     .scene_info(
    ///         post::SceneInfo::new()
    ///             .store_info(
    ///                 post::StoreInfo::new()
    ///                     .id("SZTX001")
    ///                     .name("腾大餐厅")
    ///                     .area_code("440305")
    ///                     .address("科技园中一路腾讯大厦"),
    ///             ),
    ///     );
    /// let answer = client.v2().pay().micropay().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/401363489)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/pay/micropay", rest)
    }
}

/// 提交付款码支付
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, JsonText, Listed, Message, Named, Object, enumeration, held, message,
        optional, request, required,
    };
    use crate::operation::Operation;

    pub use crate::v2::pay::closecombinedorder::post::{ResultCode, ReturnCode};
    pub use crate::v2::pay::closeorder::post::SignType;
    pub use crate::v2::pay::facepay::post::{Deposit, Scope, Type};

    pub(crate) static OPERATION: Operation = Operation::v2(Method::POST, "/pay/micropay");

    enumeration! {
        /// 是否指定服务商分账
        ProfitSharing {
            N = "N",
            Y = "Y",
        }
    }

    enumeration! {
        /// 是否关注公众账号
        IsSubscribe {
            N = "N",
        }
    }

    /// 提交付款码支付：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("version"),
            optional::<Enumeration<ProfitSharing>>("profit_sharing"),
            optional::<Enumeration<Deposit>>("deposit"),
            required::<String>("appid"),
            optional::<String>("sub_appid"),
            required::<String>("mch_id"),
            optional::<String>("sub_mch_id"),
            optional::<String>("device_info"),
            optional::<Enumeration<SignType>>("sign_type"),
            required::<String>("body"),
            optional::<JsonText<Detail>>("detail"),
            optional::<String>("attach"),
            required::<String>("out_trade_no"),
            required::<Fen>("total_fee"),
            optional::<String>("fee_type"),
            required::<String>("spbill_create_ip"),
            optional::<String>("goods_tag"),
            optional::<String>("limit_pay"),
            optional::<String>("time_start"),
            optional::<String>("time_expire"),
            optional::<String>("receipt"),
            required::<String>("auth_code"),
            optional::<JsonText<SceneInfo>>("scene_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 接口版本号
        pub fn version(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("version", value.into()))
        }

        /// 是否指定服务商分账
        pub fn profit_sharing(self, value: impl Into<Enumeration<ProfitSharing>>) -> Self {
            Self(self.0.with::<Enumeration<ProfitSharing>>("profit_sharing", value.into()))
        }

        /// 是否押金支付
        pub fn deposit(self, value: impl Into<Enumeration<Deposit>>) -> Self {
            Self(self.0.with::<Enumeration<Deposit>>("deposit", value.into()))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 子商户公众账号ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_appid", value.into()))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mch_id", value.into()))
        }

        /// 子商户号
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mch_id", value.into()))
        }

        /// 设备号
        pub fn device_info(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("device_info", value.into()))
        }

        /// 签名类型
        pub fn sign_type(self, value: impl Into<Enumeration<SignType>>) -> Self {
            Self(self.0.with::<Enumeration<SignType>>("sign_type", value.into()))
        }

        /// 商品描述（必填）
        pub fn body(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("body", value.into()))
        }

        /// 单品优惠活动该字段必传
        pub fn detail(self, value: impl Into<JsonText<Detail>>) -> Self {
            Self(self.0.with::<JsonText<Detail>>("detail", value.into()))
        }

        /// 附加数据
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("attach", value.into()))
        }

        /// 商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_trade_no", value.into()))
        }

        /// 订单金额，单位为分（必填）
        pub fn total_fee(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("total_fee", value.into()))
        }

        /// 货币类型
        pub fn fee_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("fee_type", value.into()))
        }

        /// 终端IP（必填）
        pub fn spbill_create_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("spbill_create_ip", value.into()))
        }

        /// 订单优惠标记
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("goods_tag", value.into()))
        }

        /// 指定支付方式
        pub fn limit_pay(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("limit_pay", value.into()))
        }

        /// 交易起始时间
        pub fn time_start(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("time_start", value.into()))
        }

        /// 交易结束时间
        pub fn time_expire(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("time_expire", value.into()))
        }

        /// 电子发票入口开放标识
        pub fn receipt(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("receipt", value.into()))
        }

        /// 授权码（必填）
        pub fn auth_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("auth_code", value.into()))
        }

        /// 场景信息JSON格式字符串
        pub fn scene_info(self, value: impl Into<JsonText<SceneInfo>>) -> Self {
            Self(self.0.with::<JsonText<SceneInfo>>("scene_info", value.into()))
        }
    }

    /// 单品优惠活动该字段必传
    #[derive(Clone)]
    pub struct Detail(pub(crate) Object);

    impl Detail {
        const MEMBERS: &'static [Listed] = &[
            optional::<Fen>("cost_price"),
            optional::<String>("receipt_id"),
            required::<Vec<GoodsDetail>>("goods_detail"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 订单原价，单位为分
        pub fn cost_price(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("cost_price", value.into()))
        }

        /// 商品小票ID
        pub fn receipt_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("receipt_id", value.into()))
        }

        /// 单品列表（必填）
        #[inline]
        pub fn goods_detail(self, value: Vec<GoodsDetail>) -> Self {
            Self(self.0.with("goods_detail", value))
        }
    }

    /// 场景信息JSON格式字符串
    #[derive(Clone)]
    pub struct SceneInfo(pub(crate) Object);

    impl SceneInfo {
        const MEMBERS: &'static [Listed] = &[required::<StoreInfo>("store_info")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 实际门店信息（必填）
        #[inline]
        pub fn store_info(self, value: StoreInfo) -> Self {
            Self(self.0.with("store_info", value))
        }
    }

    /// 单品列表
    #[derive(Clone)]
    pub struct GoodsDetail(pub(crate) Object);

    impl GoodsDetail {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("goods_id"),
            optional::<String>("wxpay_goods_id"),
            optional::<String>("goods_name"),
            optional::<i64>("quantity"),
            optional::<Fen>("price"),
            optional::<String>("goods_category"),
            optional::<String>("body"),
            optional::<String>("category"),
            optional::<i64>("merchant_category_code"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商品编码
        pub fn goods_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("goods_id", value.into()))
        }

        /// 微信支付商品编码
        pub fn wxpay_goods_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("wxpay_goods_id", value.into()))
        }

        /// 商品名称
        pub fn goods_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("goods_name", value.into()))
        }

        /// 商品数量
        #[inline]
        pub fn quantity(self, value: i64) -> Self {
            Self(self.0.with("quantity", value))
        }

        /// 商品单价，单位为分
        pub fn price(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("price", value.into()))
        }

        /// 商品种类
        pub fn goods_category(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("goods_category", value.into()))
        }

        /// 商品描述
        pub fn body(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("body", value.into()))
        }

        /// 商品种类
        pub fn category(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("category", value.into()))
        }

        /// 商品MCC码
        #[inline]
        pub fn merchant_category_code(self, value: i64) -> Self {
            Self(self.0.with("merchant_category_code", value))
        }
    }

    /// 实际门店信息
    #[derive(Clone)]
    pub struct StoreInfo(pub(crate) Object);

    impl StoreInfo {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("id"),
            optional::<String>("name"),
            optional::<String>("area_code"),
            optional::<String>("address"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 门店id（必填）
        pub fn id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("id", value.into()))
        }

        /// 门店名称
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("name", value.into()))
        }

        /// 门店行政区划码
        pub fn area_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("area_code", value.into()))
        }

        /// 门店详细地址
        pub fn address(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("address", value.into()))
        }
    }

    /// 提交付款码支付：应答
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
        /// 交易类型
        pub trade_type: Option<String>,
        /// 付款银行
        pub bank_type: Option<String>,
        /// 货币类型
        pub fee_type: Option<String>,
        /// 订单金额，单位为分
        pub total_fee: Option<Fen>,
        /// 应结订单金额，单位为分
        pub settlement_total_fee: Option<Fen>,
        /// 代金券金额，单位为分
        pub coupon_fee: Option<Fen>,
        /// 现金支付货币类型
        pub cash_fee_type: Option<String>,
        /// 现金支付金额，单位为分
        pub cash_fee: Option<Fen>,
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("return_code", &mut self.return_code),
                1 => Named("return_msg", &mut self.return_msg),
                2 => Named("appid", &mut self.appid),
                3 => Named("sub_appid", &mut self.sub_appid),
                4 => Named("mch_id", &mut self.mch_id),
                5 => Named("sub_mch_id", &mut self.sub_mch_id),
                6 => Named("device_info", &mut self.device_info),
                7 => Named("nonce_str", &mut self.nonce_str),
                8 => Named("sign", &mut self.sign),
                9 => Named("result_code", &mut self.result_code),
                10 => Named("err_code", &mut self.err_code),
                11 => Named("err_code_des", &mut self.err_code_des),
                12 => Named("openid", &mut self.openid),
                13 => Named("is_subscribe", &mut self.is_subscribe),
                14 => Named("trade_type", &mut self.trade_type),
                15 => Named("bank_type", &mut self.bank_type),
                16 => Named("fee_type", &mut self.fee_type),
                17 => Named("total_fee", &mut self.total_fee),
                18 => Named("settlement_total_fee", &mut self.settlement_total_fee),
                19 => Named("coupon_fee", &mut self.coupon_fee),
                20 => Named("cash_fee_type", &mut self.cash_fee_type),
                21 => Named("cash_fee", &mut self.cash_fee),
                22 => Named("transaction_id", &mut self.transaction_id),
                23 => Named("out_trade_no", &mut self.out_trade_no),
                24 => Named("attach", &mut self.attach),
                25 => Named("time_end", &mut self.time_end),
                26 => Named("promotion_detail", &mut self.promotion_detail),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("promotion_detail", &mut self.promotion_detail),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("promotion_id", &mut self.promotion_id),
                1 => Named("name", &mut self.name),
                2 => Named("scope", &mut self.scope),
                3 => Named("type", &mut self.r#type),
                4 => Named("amount", &mut self.amount),
                5 => Named("activity_id", &mut self.activity_id),
                6 => Named("wxpay_contribute", &mut self.wxpay_contribute),
                7 => Named("merchant_contribute", &mut self.merchant_contribute),
                8 => Named("other_contribute", &mut self.other_contribute),
                9 => Named("goods_detail", &mut self.goods_detail),
                _ => return None,
            })
        }
    }

    /// 单品列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PromotionDetailGoodsDetail {
        /// 商品编码
        pub goods_id: Option<String>,
        /// 商品备注
        pub goods_remark: Option<String>,
        /// 商品优惠金额，单位为分
        pub discount_amount: Option<Fen>,
        /// 微信支付商品编码
        pub wxpay_goods_id: Option<String>,
        /// 商品名称
        pub goods_name: Option<String>,
        /// 商品数量
        pub quantity: Option<i64>,
        /// 商品单价，单位为分
        pub price: Option<Fen>,
    }

    impl Message for PromotionDetailGoodsDetail {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("goods_id", &mut self.goods_id),
                1 => Named("goods_remark", &mut self.goods_remark),
                2 => Named("discount_amount", &mut self.discount_amount),
                3 => Named("wxpay_goods_id", &mut self.wxpay_goods_id),
                4 => Named("goods_name", &mut self.goods_name),
                5 => Named("quantity", &mut self.quantity),
                6 => Named("price", &mut self.price),
                _ => return None,
            })
        }
    }

    request!(Request, Detail, SceneInfo, GoodsDetail, StoreInfo);

    held!(Detail, SceneInfo, GoodsDetail, StoreInfo);

    message!(Response, PromotionDetail, PromotionDetailPromotionDetail, PromotionDetailGoodsDetail);
}
