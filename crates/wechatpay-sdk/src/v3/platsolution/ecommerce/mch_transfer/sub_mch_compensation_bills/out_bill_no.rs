//! `/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}`

/// `/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}`
pub struct OutBillNo {
    pub(crate) node: crate::chain::Node,
}

impl OutBillNo {
    /// 查询赔付结果（按商户赔付单号） (partner)
    ///
    /// `GET /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::ecommerce::mch_transfer::sub_mch_compensation_bills::out_bill_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sponsor_mchid("1900001109");
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .ecommerce()
    ///     .mch_transfer()
    ///     .sub_mch_compensation_bills()
    ///     .out_bill_no("plfk2020042013")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016777372)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query(
            "/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}",
            request.0,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped(
            "v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}",
        )
    }
}

/// 查询赔付结果（按商户赔付单号）
pub mod get {
    use crate::message;

    pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::bill_id::bill_id::get::CloseInfo;
pub use crate::v3::platsolution::ecommerce::mch_transfer::deposit_insurance_premiums_compensation_bills::out_bill_no::get::{Type, MchInfo};

    enumeration! {
        /// 赔付状态
        State {
            ACCEPTED = "ACCEPTED",
            SUCCESS = "SUCCESS",
            CLOSED = "CLOSED",
        }
    }

    /// 查询赔付结果（按商户赔付单号）：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[message::optional::<String>("sponsor_mchid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 出资商户号
        pub fn sponsor_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sponsor_mchid", value))
        }
    }

    /// 查询赔付结果（按商户赔付单号）：应答
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号
        pub sp_mchid: Option<String>,
        /// 赔付接收方信息
        pub receiver_detail: Option<ReceiverDetail>,
        /// 商户单号
        pub out_bill_no: Option<String>,
        /// 赔付金额，单位为分
        pub amount: Option<crate::Fen>,
        /// 赔付原因
        pub transfer_remark: Option<String>,
        /// 微信支付转账单号
        pub bill_id: Option<String>,
        /// 赔付状态
        pub state: Option<crate::Enumeration<State>>,
        /// 受理时间
        pub accept_time: Option<crate::Time>,
        /// 成功时间
        pub success_time: Option<crate::Time>,
        /// 关单信息
        pub close_info: Option<CloseInfo>,
        /// 出资商户号
        pub sponsor_mchid: Option<String>,
    }

    /// 赔付接收方信息
    #[non_exhaustive]
    pub struct ReceiverDetail {
        /// 赔付接收者信息
        pub receiver: Option<Receiver>,
    }

    /// 赔付接收者信息
    #[non_exhaustive]
    pub struct Receiver {
        /// 赔付接收方类型
        pub r#type: Option<crate::Enumeration<Type>>,
        /// 赔付接收方商户信息
        pub mch_info: Option<MchInfo>,
    }

    request!(Request);

    message! {
        Response {
            0 => sp_mchid: "sp_mchid",
            1 => receiver_detail: "receiver_detail",
            2 => out_bill_no: "out_bill_no",
            3 => amount: "amount",
            4 => transfer_remark: "transfer_remark",
            5 => bill_id: "bill_id",
            6 => state: "state",
            7 => accept_time: "accept_time",
            8 => success_time: "success_time",
            9 => close_info: "close_info",
            10 => sponsor_mchid: "sponsor_mchid",
        }
        ReceiverDetail {
            0 => receiver: "receiver",
        }
        Receiver {
            0 => r#type: "type",
            1 => mch_info: "mch_info",
        }
    }
}
