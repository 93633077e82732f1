//! `v2/wxv/queryrentbill`

/// `v2/wxv/queryrentbill`
pub struct Queryrentbill {
    pub(crate) node: crate::chain::Node,
}

impl Queryrentbill {
    /// 查询租借订单 (direct)
    ///
    /// `POST /wxv/queryrentbill`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::wxv::queryrentbill::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .version(post::Version::N1_0)
    ///     .appid("wxd678efh567hg6787")
    ///     .mch_id("1230000109")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .return_query_id("微信侧回跳到商户前端时用于查单的单据查询id.")
    ///     .service_id("");
    /// let answer = client.v2().wxv().queryrentbill().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_2&index=3)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/wxv/queryrentbill", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/wxv/queryrentbill")
    }
}

/// 查询租借订单
pub mod post {

    pub use crate::shared::v2_appauth_getaccesstoken_get::SignType;
    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v2_applyment_micro_modifyarchives_post::Version;
    pub use crate::shared::v3_payscore_payafter_orders_get::{PayType, State};
    pub use crate::v2::wxv::queryhotelbill::post::Request;

    enumeration! {
        /// 租金规则 计费单位
        RentUnit {
            FEN_YEAR = "FEN_YEAR",
            FEN_MONTH = "FEN_MONTH",
            FEN_DAY = "FEN_DAY",
            FEN_HOUR = "FEN_HOUR",
            FEN_MINUTE = "FEN_MINUTE",
            FEN_ONCE = "FEN_ONCE",
        }
    }

    /// 查询租借订单：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 返回结果
        pub return_msg: Option<String>,
        /// 签名
        pub sign: Option<String>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 业务结果
        pub result_code: Option<crate::Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误描述
        pub err_code_des: Option<String>,
        /// 公众账号ID
        pub appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 商户服务订单号
        pub out_order_no: Option<String>,
        /// 服务ID
        pub service_id: Option<String>,
        /// 单据状态
        pub state: Option<crate::Enumeration<State>>,
        /// 商品名称
        pub goods_name: Option<String>,
        /// 是否归还
        pub returned: Option<String>,
        /// 租用时间
        pub start_time: Option<String>,
        /// 租用地点
        pub service_location: Option<String>,
        /// 押金总额，单位为分
        pub deposit_amount: Option<crate::Fen>,
        /// 租金规则 计费单位
        pub rent_unit: Option<crate::Enumeration<RentUnit>>,
        /// 租金规则 计费单价费用，单位为分
        pub rent_unit_fee: Option<crate::Fen>,
        /// 租金规则 计费说明
        pub rent_fee_desc: Option<String>,
        /// 实际归还时间
        pub real_end_time: Option<String>,
        /// 租金费用，单位为分
        pub rent_fee: Option<crate::Fen>,
        /// 赔偿金费用，单位为分
        pub compensation_fee: Option<crate::Fen>,
        /// 赔偿金说明
        pub compensation_fee_desc: Option<String>,
        /// 归还地点
        pub service_end_location: Option<String>,
        /// 微信支付服务订单号
        pub order_id: Option<String>,
        /// 完结凭证
        pub finish_ticket: Option<String>,
        /// 回调数据包
        pub attach: Option<String>,
        /// 结单交易单号
        pub finish_transaction_id: Option<String>,
        /// 支付方式
        pub pay_type: Option<crate::Enumeration<PayType>>,
    }

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => sign: "sign",
            3 => nonce_str: "nonce_str",
            4 => result_code: "result_code",
            5 => err_code: "err_code",
            6 => err_code_des: "err_code_des",
            7 => appid: "appid",
            8 => mch_id: "mch_id",
            9 => out_order_no: "out_order_no",
            10 => service_id: "service_id",
            11 => state: "state",
            12 => goods_name: "goods_name",
            13 => returned: "returned",
            14 => start_time: "start_time",
            15 => service_location: "service_location",
            16 => deposit_amount: "deposit_amount",
            17 => rent_unit: "rent_unit",
            18 => rent_unit_fee: "rent_unit_fee",
            19 => rent_fee_desc: "rent_fee_desc",
            20 => real_end_time: "real_end_time",
            21 => rent_fee: "rent_fee",
            22 => compensation_fee: "compensation_fee",
            23 => compensation_fee_desc: "compensation_fee_desc",
            24 => service_end_location: "service_end_location",
            25 => order_id: "order_id",
            26 => finish_ticket: "finish_ticket",
            27 => attach: "attach",
            28 => finish_transaction_id: "finish_transaction_id",
            29 => pay_type: "pay_type",
        }
    }
}
