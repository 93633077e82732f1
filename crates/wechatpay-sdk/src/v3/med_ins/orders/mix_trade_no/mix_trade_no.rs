//! `/v3/med-ins/orders/mix-trade-no/{mix_trade_no}`

/// `/v3/med-ins/orders/mix-trade-no/{mix_trade_no}`
pub struct MixTradeNo {
    pub(crate) node: crate::chain::Node,
}

impl MixTradeNo {
    /// 使用医保自费混合订单号查看下单结果
    ///
    /// `GET /v3/med-ins/orders/mix-trade-no/{mix_trade_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::med_ins::orders::mix_trade_no::mix_trade_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .med_ins()
    ///     .orders()
    ///     .mix_trade_no()
    ///     .mix_trade_no("1217752501201407033233368318")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016781479)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/med-ins/orders/mix-trade-no/{mix_trade_no}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/med-ins/orders/mix-trade-no/{mix_trade_no}")
    }
}

/// 使用医保自费混合订单号查看下单结果
pub mod get {
    use crate::message;

    pub use crate::shared::v3_med_ins_orders_mix_trade_no_mix_trade_no_get::{
        CashAddType, CashReduceType, MedInsPayStatus, MixPayStatus, MixPayType, OrderType,
        PassthroughRequestContent, PassthroughResponseContent, SelfPayStatus,
    };

    /// 使用医保自费混合订单号查看下单结果：请求（其他接口共用）
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[message::optional::<String>("sub_mchid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 医疗机构的商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }
    }

    /// 使用医保自费混合订单号查看下单结果：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 医保自费混合订单号
        pub mix_trade_no: Option<String>,
        /// 医保自费混合订单支付状态
        pub mix_pay_status: Option<crate::Enumeration<MixPayStatus>>,
        /// 混合订单中自费部分的支付状态
        pub self_pay_status: Option<crate::Enumeration<SelfPayStatus>>,
        /// 混合订单中自费部分的支付状态
        pub med_ins_pay_status: Option<crate::Enumeration<MedInsPayStatus>>,
        /// 订单支付时间
        pub paid_time: Option<crate::Time>,
        /// 支付完成后医保局返回内容
        pub passthrough_response_content: Option<crate::JsonText<PassthroughResponseContent>>,
        /// 混合支付类型
        pub mix_pay_type: Option<crate::Enumeration<MixPayType>>,
        /// 订单类型
        pub order_type: Option<crate::Enumeration<OrderType>>,
        /// 从业机构的公众号ID
        pub appid: Option<String>,
        /// 医疗机构的公众号ID
        pub sub_appid: Option<String>,
        /// 医疗机构的商户号
        pub sub_mchid: Option<String>,
        /// 用户在appid下的唯一标识
        pub openid: Option<String>,
        /// 用户在医疗机构AppID下的唯一标识
        pub sub_openid: Option<String>,
        /// 是否代亲属支付
        pub pay_for_relatives: Option<bool>,
        /// 从业机构订单号
        pub out_trade_no: Option<String>,
        /// 医疗机构订单号
        pub serial_no: Option<String>,
        /// 医保局返回的支付单ID
        pub pay_order_id: Option<String>,
        /// 医保局返回的支付授权码
        pub pay_auth_no: Option<String>,
        /// 用户定位信息
        pub geo_location: Option<String>,
        /// 城市ID
        pub city_id: Option<String>,
        /// 医疗机构名称
        pub med_inst_name: Option<String>,
        /// 医疗机构编码
        pub med_inst_no: Option<String>,
        /// 医保下单时间
        pub med_ins_order_create_time: Option<crate::Time>,
        /// 使用该接口下单的总金额，单位为分
        pub total_fee: Option<crate::Fen>,
        /// 医保局结算后，单位为分
        pub med_ins_gov_fee: Option<crate::Fen>,
        /// 医保局结算后，单位为分
        pub med_ins_self_fee: Option<crate::Fen>,
        /// 医保局结算后，单位为分
        pub med_ins_other_fee: Option<crate::Fen>,
        /// 医保局结算后，单位为分
        pub med_ins_cash_fee: Option<crate::Fen>,
        /// 实际需要用户微信支付的金额，单位为分
        pub wechat_pay_cash_fee: Option<crate::Fen>,
        /// 现金补充列表
        pub cash_add_detail: Option<Vec<CashAddDetail>>,
        /// 现金减免列表
        pub cash_reduce_detail: Option<Vec<CashReduceDetail>>,
        /// 回调通知URL
        pub callback_url: Option<String>,
        /// 自费预下单ID
        pub prepay_id: Option<String>,
        /// 医疗机构透传给医保的数据
        pub passthrough_request_content: Option<crate::JsonText<PassthroughRequestContent>>,
        /// 扩展字段
        pub extends: Option<String>,
        /// 附加数据
        pub attach: Option<String>,
        /// 渠道号
        pub channel_no: Option<String>,
        /// 是否到医保局测试环境下单
        pub med_ins_test_env: Option<bool>,
        /// 医保支付失败原因
        pub med_ins_fail_reason: Option<String>,
    }

    /// 现金补充列表
    #[non_exhaustive]
    pub struct CashAddDetail {
        /// 现金补充金额，单位为分
        pub cash_add_fee: Option<crate::Fen>,
        /// 现金补充类型
        pub cash_add_type: Option<crate::Enumeration<CashAddType>>,
    }

    /// 现金减免列表
    #[non_exhaustive]
    pub struct CashReduceDetail {
        /// 现金减免金额，单位为分
        pub cash_reduce_fee: Option<crate::Fen>,
        /// 现金减免类型
        pub cash_reduce_type: Option<crate::Enumeration<CashReduceType>>,
    }

    request!(Request);

    message! {
        Response {
            0 => mix_trade_no: "mix_trade_no",
            1 => mix_pay_status: "mix_pay_status",
            2 => self_pay_status: "self_pay_status",
            3 => med_ins_pay_status: "med_ins_pay_status",
            4 => paid_time: "paid_time",
            5 => passthrough_response_content: "passthrough_response_content",
            6 => mix_pay_type: "mix_pay_type",
            7 => order_type: "order_type",
            8 => appid: "appid",
            9 => sub_appid: "sub_appid",
            10 => sub_mchid: "sub_mchid",
            11 => openid: "openid",
            12 => sub_openid: "sub_openid",
            13 => pay_for_relatives: "pay_for_relatives",
            14 => out_trade_no: "out_trade_no",
            15 => serial_no: "serial_no",
            16 => pay_order_id: "pay_order_id",
            17 => pay_auth_no: "pay_auth_no",
            18 => geo_location: "geo_location",
            19 => city_id: "city_id",
            20 => med_inst_name: "med_inst_name",
            21 => med_inst_no: "med_inst_no",
            22 => med_ins_order_create_time: "med_ins_order_create_time",
            23 => total_fee: "total_fee",
            24 => med_ins_gov_fee: "med_ins_gov_fee",
            25 => med_ins_self_fee: "med_ins_self_fee",
            26 => med_ins_other_fee: "med_ins_other_fee",
            27 => med_ins_cash_fee: "med_ins_cash_fee",
            28 => wechat_pay_cash_fee: "wechat_pay_cash_fee",
            29 => cash_add_detail: "cash_add_detail",
            30 => cash_reduce_detail: "cash_reduce_detail",
            31 => callback_url: "callback_url",
            32 => prepay_id: "prepay_id",
            33 => passthrough_request_content: "passthrough_request_content",
            34 => extends: "extends",
            35 => attach: "attach",
            36 => channel_no: "channel_no",
            37 => med_ins_test_env: "med_ins_test_env",
            38 => med_ins_fail_reason: "med_ins_fail_reason",
        }
        CashAddDetail {
            0 => cash_add_fee: "cash_add_fee",
            1 => cash_add_type: "cash_add_type",
        }
        CashReduceDetail {
            0 => cash_reduce_fee: "cash_reduce_fee",
            1 => cash_reduce_type: "cash_reduce_type",
        }
    }
}
