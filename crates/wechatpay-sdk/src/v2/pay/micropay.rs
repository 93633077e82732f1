//! `v2/pay/micropay`

/// `v2/pay/micropay`
#[derive(Clone)]
pub struct Micropay {
    pub(crate) node: crate::chain::Node,
}

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
    ///             .goods_detail([
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
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/pay/micropay", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/pay/micropay")
    }
}

/// 提交付款码支付
pub mod post {

    enumeration! {
        /// 是否指定服务商分账
        ProfitSharing {
            N = "N",
            Y = "Y",
        }
    }

    enumeration! {
        /// 是否押金支付
        Deposit {
            Y = "Y",
            N = "N",
        }
    }

    enumeration! {
        /// 签名类型
        SignType {
            MD5 = "MD5",
            HMAC_SHA256 = "HMAC-SHA256",
        }
    }

    enumeration! {
        /// 返回状态码
        ReturnCode {
            SUCCESS = "SUCCESS",
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 业务结果
        ResultCode {
            SUCCESS = "SUCCESS",
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 是否关注公众账号
        IsSubscribe {
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

    /// 提交付款码支付：请求
    ///
    /// 条件 Conditions:
    ///
    /// - USERPAYING 时每 5 秒查一次，约 30 秒后撤销。On USERPAYING query every 5 s, reverse after about 30 s
    pub struct Request {
        /// 接口版本号
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub version: Option<String>,
        /// 是否指定服务商分账
        ///
        /// 最长 1 个字符。At most 1 characters.
        pub profit_sharing: ProfitSharing,
        /// 是否押金支付
        ///
        /// 最长 1 个字符。At most 1 characters.
        pub deposit: Deposit,
        /// 公众账号ID（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户公众账号ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_appid: Option<String>,
        /// 商户号（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 子商户号
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mch_id: Option<String>,
        /// 设备号
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub device_info: Option<String>,
        /// 签名类型
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sign_type: SignType,
        /// 商品描述（必填）
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub body: Option<String>,
        /// 单品优惠活动该字段必传
        ///
        /// 最长 6000 个字符。At most 6000 characters.
        pub detail: Option<crate::JsonText<Detail>>,
        /// 附加数据
        ///
        /// 最长 127 个字符。At most 127 characters.
        pub attach: Option<String>,
        /// 商户订单号（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub out_trade_no: Option<String>,
        /// 订单金额，单位为分（必填）
        pub total_fee: Option<crate::Fen>,
        /// 货币类型
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub fee_type: Option<String>,
        /// 终端IP（必填）
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub spbill_create_ip: Option<String>,
        /// 订单优惠标记
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub goods_tag: Option<String>,
        /// 指定支付方式
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub limit_pay: Option<String>,
        /// 交易起始时间
        ///
        /// 最长 14 个字符。At most 14 characters.
        pub time_start: Option<String>,
        /// 交易结束时间
        ///
        /// 最长 14 个字符。At most 14 characters.
        pub time_expire: Option<String>,
        /// 电子发票入口开放标识
        ///
        /// 最长 8 个字符。At most 8 characters.
        pub receipt: Option<String>,
        /// 授权码（必填）
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub auth_code: Option<String>,
        /// 场景信息JSON格式字符串
        ///
        /// 最长 256 个字符。At most 256 characters.
        pub scene_info: Option<crate::JsonText<SceneInfo>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 接口版本号
        pub fn version<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.version = value.into_member();
            self
        }

        /// 是否指定服务商分账
        pub fn profit_sharing<M>(
            mut self,
            value: impl crate::IntoMember<ProfitSharing, M>,
        ) -> Self {
            self.profit_sharing = value.into_member().unwrap_or_default();
            self
        }

        /// 是否押金支付
        pub fn deposit<M>(mut self, value: impl crate::IntoMember<Deposit, M>) -> Self {
            self.deposit = value.into_member().unwrap_or_default();
            self
        }

        /// 公众账号ID（必填）
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 子商户公众账号ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 商户号（必填）
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 子商户号
        pub fn sub_mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mch_id = value.into_member();
            self
        }

        /// 设备号
        pub fn device_info<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.device_info = value.into_member();
            self
        }

        /// 签名类型
        pub fn sign_type<M>(mut self, value: impl crate::IntoMember<SignType, M>) -> Self {
            self.sign_type = value.into_member().unwrap_or_default();
            self
        }

        /// 商品描述（必填）
        pub fn body<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.body = value.into_member();
            self
        }

        /// 单品优惠活动该字段必传
        pub fn detail<M>(
            mut self,
            value: impl crate::IntoMember<crate::JsonText<Detail>, M>,
        ) -> Self {
            self.detail = value.into_member();
            self
        }

        /// 附加数据
        pub fn attach<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.attach = value.into_member();
            self
        }

        /// 商户订单号（必填）
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 订单金额，单位为分（必填）
        pub fn total_fee<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total_fee = value.into_member();
            self
        }

        /// 货币类型
        pub fn fee_type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.fee_type = value.into_member();
            self
        }

        /// 终端IP（必填）
        pub fn spbill_create_ip<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.spbill_create_ip = value.into_member();
            self
        }

        /// 订单优惠标记
        pub fn goods_tag<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_tag = value.into_member();
            self
        }

        /// 指定支付方式
        pub fn limit_pay<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.limit_pay = value.into_member();
            self
        }

        /// 交易起始时间
        pub fn time_start<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.time_start = value.into_member();
            self
        }

        /// 交易结束时间
        pub fn time_expire<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.time_expire = value.into_member();
            self
        }

        /// 电子发票入口开放标识
        pub fn receipt<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.receipt = value.into_member();
            self
        }

        /// 授权码（必填）
        pub fn auth_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.auth_code = value.into_member();
            self
        }

        /// 场景信息JSON格式字符串
        pub fn scene_info<M>(
            mut self,
            value: impl crate::IntoMember<crate::JsonText<SceneInfo>, M>,
        ) -> Self {
            self.scene_info = value.into_member();
            self
        }
    }

    /// 单品优惠活动该字段必传
    pub struct Detail {
        /// 订单原价，单位为分
        pub cost_price: Option<crate::Fen>,
        /// 商品小票ID
        pub receipt_id: Option<String>,
        /// 单品列表（必填）
        pub goods_detail: Option<Vec<GoodsDetail>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Detail {
        /// 订单原价，单位为分
        pub fn cost_price<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.cost_price = value.into_member();
            self
        }

        /// 商品小票ID
        pub fn receipt_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.receipt_id = value.into_member();
            self
        }

        /// 单品列表（必填）
        pub fn goods_detail<M>(mut self, value: impl crate::IntoList<GoodsDetail, M>) -> Self {
            self.goods_detail = value.into_list();
            self
        }
    }

    /// 场景信息JSON格式字符串
    pub struct SceneInfo {
        /// 实际门店信息（必填）
        pub store_info: Option<StoreInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SceneInfo {
        /// 实际门店信息（必填）
        pub fn store_info<M>(mut self, value: impl crate::IntoMember<StoreInfo, M>) -> Self {
            self.store_info = value.into_member();
            self
        }
    }

    /// 单品列表
    pub struct GoodsDetail {
        /// 商品编码
        pub goods_id: Option<String>,
        /// 微信支付商品编码
        pub wxpay_goods_id: Option<String>,
        /// 商品名称
        pub goods_name: Option<String>,
        /// 商品数量
        pub quantity: Option<i64>,
        /// 商品单价，单位为分
        pub price: Option<crate::Fen>,
        /// 商品种类
        pub goods_category: Option<String>,
        /// 商品描述
        pub body: Option<String>,
        /// 商品种类
        pub category: Option<String>,
        /// 商品MCC码
        pub merchant_category_code: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl GoodsDetail {
        /// 商品编码
        pub fn goods_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_id = value.into_member();
            self
        }

        /// 微信支付商品编码
        pub fn wxpay_goods_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.wxpay_goods_id = value.into_member();
            self
        }

        /// 商品名称
        pub fn goods_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_name = value.into_member();
            self
        }

        /// 商品数量
        pub fn quantity<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.quantity = value.into_member();
            self
        }

        /// 商品单价，单位为分
        pub fn price<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.price = value.into_member();
            self
        }

        /// 商品种类
        pub fn goods_category<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_category = value.into_member();
            self
        }

        /// 商品描述
        pub fn body<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.body = value.into_member();
            self
        }

        /// 商品种类
        pub fn category<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.category = value.into_member();
            self
        }

        /// 商品MCC码
        pub fn merchant_category_code<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.merchant_category_code = value.into_member();
            self
        }
    }

    /// 实际门店信息
    pub struct StoreInfo {
        /// 门店id（必填）
        pub id: Option<String>,
        /// 门店名称
        pub name: Option<String>,
        /// 门店行政区划码
        pub area_code: Option<String>,
        /// 门店详细地址
        pub address: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl StoreInfo {
        /// 门店id（必填）
        pub fn id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.id = value.into_member();
            self
        }

        /// 门店名称
        pub fn name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 门店行政区划码
        pub fn area_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.area_code = value.into_member();
            self
        }

        /// 门店详细地址
        pub fn address<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.address = value.into_member();
            self
        }
    }

    /// 提交付款码支付：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub return_code: ReturnCode,
        /// 返回信息
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub return_msg: Option<String>,
        /// 公众账号ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户公众账号ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_appid: Option<String>,
        /// 商户号
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 子商户号
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mch_id: Option<String>,
        /// 设备号
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub device_info: Option<String>,
        /// 随机字符串
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub nonce_str: Option<String>,
        /// 签名
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sign: Option<String>,
        /// 业务结果
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub result_code: ResultCode,
        /// 错误代码
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub err_code: Option<String>,
        /// 错误代码描述
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub err_code_des: Option<String>,
        /// 用户标识
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 是否关注公众账号
        ///
        /// 最长 1 个字符。At most 1 characters.
        pub is_subscribe: IsSubscribe,
        /// 交易类型
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub trade_type: Option<String>,
        /// 付款银行
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub bank_type: Option<String>,
        /// 货币类型
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub fee_type: Option<String>,
        /// 订单金额，单位为分
        pub total_fee: Option<crate::Fen>,
        /// 应结订单金额，单位为分
        pub settlement_total_fee: Option<crate::Fen>,
        /// 代金券金额，单位为分
        pub coupon_fee: Option<crate::Fen>,
        /// 现金支付货币类型
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub cash_fee_type: Option<String>,
        /// 现金支付金额，单位为分
        pub cash_fee: Option<crate::Fen>,
        /// 微信支付订单号
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 商户订单号
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub out_trade_no: Option<String>,
        /// 商家数据包
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub attach: Option<String>,
        /// 支付完成时间
        ///
        /// 最长 14 个字符。At most 14 characters.
        pub time_end: Option<String>,
        /// 营销详情JSON格式字符串
        ///
        /// 最长 6000 个字符。At most 6000 characters.
        pub promotion_detail: Option<crate::JsonText<PromotionDetail>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 营销详情JSON格式字符串
    #[non_exhaustive]
    pub struct PromotionDetail {
        /// 营销详情
        pub promotion_detail: Option<Vec<PromotionDetailPromotionDetail>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 营销详情
    #[non_exhaustive]
    pub struct PromotionDetailPromotionDetail {
        /// 券ID
        pub promotion_id: Option<String>,
        /// 优惠名称
        pub name: Option<String>,
        /// 优惠范围
        pub scope: Scope,
        /// 优惠类型
        pub r#type: Type,
        /// 优惠券面额，单位为分
        pub amount: Option<crate::Fen>,
        /// 活动ID
        pub activity_id: Option<String>,
        /// 微信出资，单位为分
        pub wxpay_contribute: Option<crate::Fen>,
        /// 商户出资，单位为分
        pub merchant_contribute: Option<crate::Fen>,
        /// 其他出资，单位为分
        pub other_contribute: Option<crate::Fen>,
        /// 单品列表
        pub goods_detail: Option<Vec<PromotionDetailGoodsDetail>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 单品列表
    #[non_exhaustive]
    pub struct PromotionDetailGoodsDetail {
        /// 商品编码
        pub goods_id: Option<String>,
        /// 商品备注
        pub goods_remark: Option<String>,
        /// 商品优惠金额，单位为分
        pub discount_amount: Option<crate::Fen>,
        /// 微信支付商品编码
        pub wxpay_goods_id: Option<String>,
        /// 商品名称
        pub goods_name: Option<String>,
        /// 商品数量
        pub quantity: Option<i64>,
        /// 商品单价，单位为分
        pub price: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, Detail, SceneInfo, GoodsDetail, StoreInfo);

    message! {
        Request {
            0 => version: Optional "version",
            1 => profit_sharing: Optional "profit_sharing",
            2 => deposit: Optional "deposit",
            3 => appid: Required "appid",
            4 => sub_appid: Optional "sub_appid",
            5 => mch_id: Required "mch_id",
            6 => sub_mch_id: Optional "sub_mch_id",
            7 => device_info: Optional "device_info",
            8 => sign_type: Optional "sign_type",
            9 => body: Required "body",
            10 => detail: Optional "detail",
            11 => attach: Optional "attach",
            12 => out_trade_no: Required "out_trade_no",
            13 => total_fee: Required "total_fee",
            14 => fee_type: Optional "fee_type",
            15 => spbill_create_ip: Required "spbill_create_ip",
            16 => goods_tag: Optional "goods_tag",
            17 => limit_pay: Optional "limit_pay",
            18 => time_start: Optional "time_start",
            19 => time_expire: Optional "time_expire",
            20 => receipt: Optional "receipt",
            21 => auth_code: Required "auth_code",
            22 => scene_info: Optional "scene_info",
        }
        Detail {
            0 => cost_price: Optional "cost_price",
            1 => receipt_id: Optional "receipt_id",
            2 => goods_detail: Required "goods_detail",
        }
        SceneInfo {
            0 => store_info: Required "store_info",
        }
        GoodsDetail {
            0 => goods_id: Optional "goods_id",
            1 => wxpay_goods_id: Optional "wxpay_goods_id",
            2 => goods_name: Optional "goods_name",
            3 => quantity: Optional "quantity",
            4 => price: Optional "price",
            5 => goods_category: Optional "goods_category",
            6 => body: Optional "body",
            7 => category: Optional "category",
            8 => merchant_category_code: Optional "merchant_category_code",
        }
        StoreInfo {
            0 => id: Required "id",
            1 => name: Optional "name",
            2 => area_code: Optional "area_code",
            3 => address: Optional "address",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => appid: Optional "appid",
            3 => sub_appid: Optional "sub_appid",
            4 => mch_id: Optional "mch_id",
            5 => sub_mch_id: Optional "sub_mch_id",
            6 => device_info: Optional "device_info",
            7 => nonce_str: Optional "nonce_str",
            8 => sign: Optional "sign",
            9 => result_code: Optional "result_code",
            10 => err_code: Optional "err_code",
            11 => err_code_des: Optional "err_code_des",
            12 => openid: Optional "openid",
            13 => is_subscribe: Optional "is_subscribe",
            14 => trade_type: Optional "trade_type",
            15 => bank_type: Optional "bank_type",
            16 => fee_type: Optional "fee_type",
            17 => total_fee: Optional "total_fee",
            18 => settlement_total_fee: Optional "settlement_total_fee",
            19 => coupon_fee: Optional "coupon_fee",
            20 => cash_fee_type: Optional "cash_fee_type",
            21 => cash_fee: Optional "cash_fee",
            22 => transaction_id: Optional "transaction_id",
            23 => out_trade_no: Optional "out_trade_no",
            24 => attach: Optional "attach",
            25 => time_end: Optional "time_end",
            26 => promotion_detail: Optional "promotion_detail",
        }
        PromotionDetail {
            0 => promotion_detail: Optional "promotion_detail",
        }
        PromotionDetailPromotionDetail {
            0 => promotion_id: Optional "promotion_id",
            1 => name: Optional "name",
            2 => scope: Optional "scope",
            3 => r#type: Optional "type",
            4 => amount: Optional "amount",
            5 => activity_id: Optional "activity_id",
            6 => wxpay_contribute: Optional "wxpay_contribute",
            7 => merchant_contribute: Optional "merchant_contribute",
            8 => other_contribute: Optional "other_contribute",
            9 => goods_detail: Optional "goods_detail",
        }
        PromotionDetailGoodsDetail {
            0 => goods_id: Optional "goods_id",
            1 => goods_remark: Optional "goods_remark",
            2 => discount_amount: Optional "discount_amount",
            3 => wxpay_goods_id: Optional "wxpay_goods_id",
            4 => goods_name: Optional "goods_name",
            5 => quantity: Optional "quantity",
            6 => price: Optional "price",
        }
    }
}
