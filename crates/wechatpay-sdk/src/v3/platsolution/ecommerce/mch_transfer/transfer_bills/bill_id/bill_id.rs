//! `/v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}`
pub struct BillId(pub(crate) Node);

impl BillId {
    /// 查询保证金赔付结果（按微信支付赔付单号） (partner)
    ///
    /// `GET /v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::ecommerce::mch_transfer::transfer_bills::bill_id::bill_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().business_type(get::BusinessType::DEPOSIT_COMPENSATION);
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .ecommerce()
    ///     .mch_transfer()
    ///     .transfer_bills()
    ///     .bill_id()
    ///     .bill_id("1330000071100999991182020050700019480001")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504200)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0
            .chain("v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}", rest)
    }
}

/// 查询保证金赔付结果（按微信支付赔付单号）
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, Time, enumeration, message, optional,
        request,
    };
    use crate::operation::Operation;

    pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::bill_id::bill_id::get::{State, CloseInfo};
pub use crate::v3::platsolution::ecommerce::mch_transfer::deposit_after_sales_compensation_bills::bill_id::bill_id::get::Type;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}",
    );

    enumeration! {
        /// 业务类型
        BusinessType {
            DEPOSIT_COMPENSATION = "DEPOSIT_COMPENSATION",
            PLATFORM_AFTER_SALES_COMPENSATION = "PLATFORM_AFTER_SALES_COMPENSATION",
            INSURANCE_CLAIM = "INSURANCE_CLAIM",
            DEPOSIT_AFTER_SALES_COMPENSATION = "DEPOSIT_AFTER_SALES_COMPENSATION",
        }
    }

    /// 查询保证金赔付结果（按微信支付赔付单号）：请求（其他接口共用）
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] =
            &[optional::<Enumeration<BusinessType>>("business_type")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 业务类型
        pub fn business_type(self, value: impl Into<Enumeration<BusinessType>>) -> Self {
            Self(self.0.with::<Enumeration<BusinessType>>("business_type", value.into()))
        }
    }

    /// 查询保证金赔付结果（按微信支付赔付单号）：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号
        pub sp_mchid: Option<String>,
        /// 业务类型
        pub business_type: Option<Enumeration<BusinessType>>,
        /// 转账接收方信息
        pub receiver_detail: Option<ReceiverDetail>,
        /// 商户单号
        pub out_bill_no: Option<String>,
        /// 赔付金额，单位为分
        pub amount: Option<Fen>,
        /// 赔付原因
        pub transfer_remark: Option<String>,
        /// 收款方备注
        pub receiver_remark: Option<String>,
        /// 微信支付转账单号
        pub bill_id: Option<String>,
        /// 赔付状态
        pub state: Option<Enumeration<State>>,
        /// 受理时间
        pub accept_time: Option<String>,
        /// 成功时间
        pub success_time: Option<Time>,
        /// 关单信息
        pub close_info: Option<CloseInfo>,
        /// 出资商户号
        pub sponsor_mchid: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sp_mchid", &mut self.sp_mchid),
                1 => Named("business_type", &mut self.business_type),
                2 => Named("receiver_detail", &mut self.receiver_detail),
                3 => Named("out_bill_no", &mut self.out_bill_no),
                4 => Named("amount", &mut self.amount),
                5 => Named("transfer_remark", &mut self.transfer_remark),
                6 => Named("receiver_remark", &mut self.receiver_remark),
                7 => Named("bill_id", &mut self.bill_id),
                8 => Named("state", &mut self.state),
                9 => Named("accept_time", &mut self.accept_time),
                10 => Named("success_time", &mut self.success_time),
                11 => Named("close_info", &mut self.close_info),
                12 => Named("sponsor_mchid", &mut self.sponsor_mchid),
                _ => return None,
            })
        }
    }

    /// 转账接收方信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ReceiverDetail {
        /// 转账接收者信息
        pub receiver: Option<Receiver>,
    }

    impl Message for ReceiverDetail {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("receiver", &mut self.receiver),
                _ => return None,
            })
        }
    }

    /// 转账接收者信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Receiver {
        /// 转账接收方类型
        pub r#type: Option<Enumeration<Type>>,
        /// 转账接收方商户信息
        pub mch_info: Option<MchInfo>,
    }

    impl Message for Receiver {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("type", &mut self.r#type),
                1 => Named("mch_info", &mut self.mch_info),
                _ => return None,
            })
        }
    }

    /// 转账接收方商户信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct MchInfo {
        /// 商户号
        pub mch_id: Option<String>,
    }

    impl Message for MchInfo {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("mch_id", &mut self.mch_id),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, ReceiverDetail, Receiver, MchInfo);
}
