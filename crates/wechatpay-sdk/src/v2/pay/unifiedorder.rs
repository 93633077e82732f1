//! `v2/pay/unifiedorder`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/pay/unifiedorder`
#[derive(Clone, Debug)]
pub struct Unifiedorder(pub(crate) Node);

impl Unifiedorder {
    /// 统一下单 (direct and partner)
    ///
    /// `POST /pay/unifiedorder`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::unifiedorder::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .version(post::Version::N1_0)
    ///     .profit_sharing(post::ProfitSharing::N)
    ///     .appid("wxd678efh567hg6787")
    ///     .mch_id("1230000109")
    ///     .device_info("013467007045764")
    ///     .sign_type(post::SignType::MD5)
    ///     .body("腾讯充值中心-QQ会员充值")
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
    ///     .attach("深圳分店")
    ///     .out_trade_no("20150806125346")
    ///     .fee_type("CNY")
    ///     .total_fee(88)
    ///     .spbill_create_ip("123.12.12.123")
    ///     .time_start("20091225091010")
    ///     .time_expire("20091227091010")
    ///     .goods_tag("WXG")
    ///     .notify_url("http://www.weixin.qq.com/wxpay/pay.php")
    ///     .trade_type("JSAPI")
    ///     .product_id("12235413214070356458058")
    ///     .limit_pay("no_credit")
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .receipt(post::Receipt::Y)
    ///     .scene_info(
    ///         post::SceneInfo::new()
    ///             .store_info(
    ///                 post::StoreInfo::new()
    ///                     .id("SZTX001")
    ///                     .name("腾大餐厅")
    ///                     .area_code("440305")
    ///                     .address("科技园中一路腾讯大厦"),
    ///             ),
    ///     )
    ///     .user_type(post::UserType::IDCARD)
    ///     .user_creid("43102119910910512X")
    ///     .user_truename("周星星");
    /// let answer = client.v2().pay().unifiedorder().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011935214)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/pay/unifiedorder", rest)
    }
}

/// 统一下单
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, JsonText, Members, Message, Required, enumeration, message,
    };
    use crate::operation::Operation;

    pub use crate::v2::pay::closecombinedorder::post::{ResultCode, ReturnCode};
    pub use crate::v2::pay::closeorder::post::SignType;
    pub use crate::v2::pay::contractorder::post::TradeType;
    pub use crate::v2::pay::facepay::post::{Scope, Type as PromotionDetailType};
    pub use crate::v2::pay::facepayquery::post::Version;
    pub use crate::v2::pay::micropay::post::{
        Detail, GoodsDetail, ProfitSharing, PromotionDetail, PromotionDetailGoodsDetail,
        PromotionDetailPromotionDetail, StoreInfo,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/pay/unifiedorder").idempotent_by("out_trade_no");

    enumeration! {
        /// 电子发票入口开放标识
        Receipt {
            Y = "Y",
            N = "N",
        }
    }

    enumeration! {
        /// 证件类型
        UserType {
            IDCARD = "IDCARD",
            HONGKONG_MACAO = "HONGKONG_MACAO",
            HONGKONG_MACAO_RESIDENT = "HONGKONG_MACAO_RESIDENT",
            TAIWAN_RESIDENT = "TAIWAN_RESIDENT",
            FOREIGN_RESIDENT = "FOREIGN_RESIDENT",
            OVERSEA_PASSPORT = "OVERSEA_PASSPORT",
        }
    }

    enumeration! {
        /// 场景类型
        Type {
            IOS = "IOS",
            ANDROID = "Android",
            WAP = "Wap",
        }
    }

    /// 统一下单：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 接口版本号
        pub version: Option<Enumeration<Version>>,
        /// 是否指定服务商分账
        pub profit_sharing: Option<Enumeration<ProfitSharing>>,
        /// 公众账号ID
        pub appid: Required<String>,
        /// 商户号
        pub mch_id: Required<String>,
        /// 设备号
        pub device_info: Option<String>,
        /// 签名类型
        pub sign_type: Option<Enumeration<SignType>>,
        /// 商品描述
        pub body: Required<String>,
        /// 单品优惠活动该字段必传
        pub detail: Option<JsonText<Detail>>,
        /// 附加数据
        pub attach: Option<String>,
        /// 商户订单号
        pub out_trade_no: Required<String>,
        /// 标价币种
        pub fee_type: Option<String>,
        /// 标价金额，单位为分
        pub total_fee: Required<Fen>,
        /// 终端IP
        pub spbill_create_ip: Required<String>,
        /// 交易起始时间
        pub time_start: Option<String>,
        /// 交易结束时间
        pub time_expire: Option<String>,
        /// 订单优惠标记
        pub goods_tag: Option<String>,
        /// 通知地址
        pub notify_url: Required<String>,
        /// 交易类型
        pub trade_type: Required<String>,
        /// 商品ID
        pub product_id: Option<String>,
        /// 指定支付方式
        pub limit_pay: Option<String>,
        /// 用户标识
        pub openid: Option<String>,
        /// 电子发票入口开放标识
        pub receipt: Option<Enumeration<Receipt>>,
        /// 场景信息JSON格式字符串
        pub scene_info: Option<JsonText<SceneInfo>>,
        /// 证件类型
        pub user_type: Option<Enumeration<UserType>>,
        /// 证件号
        pub user_creid: Option<String>,
        /// 姓名
        pub user_truename: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 接口版本号
        #[inline]
        pub fn version(mut self, value: impl Into<Enumeration<Version>>) -> Self {
            self.version = Some(value.into());
            self
        }

        /// 是否指定服务商分账
        #[inline]
        pub fn profit_sharing(mut self, value: impl Into<Enumeration<ProfitSharing>>) -> Self {
            self.profit_sharing = Some(value.into());
            self
        }

        /// 公众账号ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 商户号
        #[inline]
        pub fn mch_id(mut self, value: impl Into<String>) -> Self {
            self.mch_id = Required::set(value.into());
            self
        }

        /// 设备号
        #[inline]
        pub fn device_info(mut self, value: impl Into<String>) -> Self {
            self.device_info = Some(value.into());
            self
        }

        /// 签名类型
        #[inline]
        pub fn sign_type(mut self, value: impl Into<Enumeration<SignType>>) -> Self {
            self.sign_type = Some(value.into());
            self
        }

        /// 商品描述
        #[inline]
        pub fn body(mut self, value: impl Into<String>) -> Self {
            self.body = Required::set(value.into());
            self
        }

        /// 单品优惠活动该字段必传
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

        /// 标价币种
        #[inline]
        pub fn fee_type(mut self, value: impl Into<String>) -> Self {
            self.fee_type = Some(value.into());
            self
        }

        /// 标价金额，单位为分
        #[inline]
        pub fn total_fee(mut self, value: impl Into<Fen>) -> Self {
            self.total_fee = Required::set(value.into());
            self
        }

        /// 终端IP
        #[inline]
        pub fn spbill_create_ip(mut self, value: impl Into<String>) -> Self {
            self.spbill_create_ip = Required::set(value.into());
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

        /// 订单优惠标记
        #[inline]
        pub fn goods_tag(mut self, value: impl Into<String>) -> Self {
            self.goods_tag = Some(value.into());
            self
        }

        /// 通知地址
        #[inline]
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Required::set(value.into());
            self
        }

        /// 交易类型
        #[inline]
        pub fn trade_type(mut self, value: impl Into<String>) -> Self {
            self.trade_type = Required::set(value.into());
            self
        }

        /// 商品ID
        #[inline]
        pub fn product_id(mut self, value: impl Into<String>) -> Self {
            self.product_id = Some(value.into());
            self
        }

        /// 指定支付方式
        #[inline]
        pub fn limit_pay(mut self, value: impl Into<String>) -> Self {
            self.limit_pay = Some(value.into());
            self
        }

        /// 用户标识
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// 电子发票入口开放标识
        #[inline]
        pub fn receipt(mut self, value: impl Into<Enumeration<Receipt>>) -> Self {
            self.receipt = Some(value.into());
            self
        }

        /// 场景信息JSON格式字符串
        #[inline]
        pub fn scene_info(mut self, value: impl Into<JsonText<SceneInfo>>) -> Self {
            self.scene_info = Some(value.into());
            self
        }

        /// 证件类型
        #[inline]
        pub fn user_type(mut self, value: impl Into<Enumeration<UserType>>) -> Self {
            self.user_type = Some(value.into());
            self
        }

        /// 证件号
        #[inline]
        pub fn user_creid(mut self, value: impl Into<String>) -> Self {
            self.user_creid = Some(value.into());
            self
        }

        /// 姓名
        #[inline]
        pub fn user_truename(mut self, value: impl Into<String>) -> Self {
            self.user_truename = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("version", &mut self.version),
                ("profit_sharing", &mut self.profit_sharing),
                ("appid", &mut self.appid),
                ("mch_id", &mut self.mch_id),
                ("device_info", &mut self.device_info),
                ("sign_type", &mut self.sign_type),
                ("body", &mut self.body),
                ("detail", &mut self.detail),
                ("attach", &mut self.attach),
                ("out_trade_no", &mut self.out_trade_no),
                ("fee_type", &mut self.fee_type),
                ("total_fee", &mut self.total_fee),
                ("spbill_create_ip", &mut self.spbill_create_ip),
                ("time_start", &mut self.time_start),
                ("time_expire", &mut self.time_expire),
                ("goods_tag", &mut self.goods_tag),
                ("notify_url", &mut self.notify_url),
                ("trade_type", &mut self.trade_type),
                ("product_id", &mut self.product_id),
                ("limit_pay", &mut self.limit_pay),
                ("openid", &mut self.openid),
                ("receipt", &mut self.receipt),
                ("scene_info", &mut self.scene_info),
                ("user_type", &mut self.user_type),
                ("user_creid", &mut self.user_creid),
                ("user_truename", &mut self.user_truename),
            ]);
        }
    }

    /// 场景信息JSON格式字符串
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SceneInfo {
        /// H5场景信息
        pub h5_info: Option<H5Info>,
        /// 实际门店信息
        pub store_info: Option<StoreInfo>,
    }

    impl SceneInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// H5场景信息
        #[inline]
        pub fn h5_info(mut self, value: H5Info) -> Self {
            self.h5_info = Some(value);
            self
        }

        /// 实际门店信息
        #[inline]
        pub fn store_info(mut self, value: StoreInfo) -> Self {
            self.store_info = Some(value);
            self
        }
    }

    impl Message for SceneInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("h5_info", &mut self.h5_info), ("store_info", &mut self.store_info)]);
        }
    }

    /// H5场景信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct H5Info {
        /// 场景类型
        pub r#type: Required<Enumeration<Type>>,
        /// 应用名称
        pub app_name: Option<String>,
        /// iOS平台BundleID
        pub bundle_id: Option<String>,
        /// Android平台PackageName
        pub package_name: Option<String>,
        /// 网站URL
        pub wap_url: Option<String>,
        /// 网站名称
        pub wap_name: Option<String>,
    }

    impl H5Info {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 场景类型
        #[inline]
        pub fn r#type(mut self, value: impl Into<Enumeration<Type>>) -> Self {
            self.r#type = Required::set(value.into());
            self
        }

        /// 应用名称
        #[inline]
        pub fn app_name(mut self, value: impl Into<String>) -> Self {
            self.app_name = Some(value.into());
            self
        }

        /// iOS平台BundleID
        #[inline]
        pub fn bundle_id(mut self, value: impl Into<String>) -> Self {
            self.bundle_id = Some(value.into());
            self
        }

        /// Android平台PackageName
        #[inline]
        pub fn package_name(mut self, value: impl Into<String>) -> Self {
            self.package_name = Some(value.into());
            self
        }

        /// 网站URL
        #[inline]
        pub fn wap_url(mut self, value: impl Into<String>) -> Self {
            self.wap_url = Some(value.into());
            self
        }

        /// 网站名称
        #[inline]
        pub fn wap_name(mut self, value: impl Into<String>) -> Self {
            self.wap_name = Some(value.into());
            self
        }
    }

    impl Message for H5Info {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("type", &mut self.r#type),
                ("app_name", &mut self.app_name),
                ("bundle_id", &mut self.bundle_id),
                ("package_name", &mut self.package_name),
                ("wap_url", &mut self.wap_url),
                ("wap_name", &mut self.wap_name),
            ]);
        }
    }

    /// 统一下单：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 公众账号ID
        pub appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
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
        /// 交易类型
        pub trade_type: Option<Enumeration<TradeType>>,
        /// 预支付交易会话标识
        pub prepay_id: Option<String>,
        /// 二维码链接
        pub code_url: Option<String>,
        /// 支付跳转链接
        pub mweb_url: Option<String>,
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
                ("mch_id", &mut self.mch_id),
                ("device_info", &mut self.device_info),
                ("nonce_str", &mut self.nonce_str),
                ("sign", &mut self.sign),
                ("result_code", &mut self.result_code),
                ("err_code", &mut self.err_code),
                ("err_code_des", &mut self.err_code_des),
                ("trade_type", &mut self.trade_type),
                ("prepay_id", &mut self.prepay_id),
                ("code_url", &mut self.code_url),
                ("mweb_url", &mut self.mweb_url),
                ("promotion_detail", &mut self.promotion_detail),
            ]);
        }
    }

    message!(Request, SceneInfo, H5Info, Response);
}
